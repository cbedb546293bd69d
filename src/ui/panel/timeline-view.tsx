import { useMemo, useState } from 'preact/hooks';
import type { ArticleReading } from '../../claims/types.ts';
import { ownLetter } from '../../comparison/build-matrix.ts';
import { buildTimeline } from '../../comparison/build-timeline.ts';
import type { Timeline } from '../../comparison/build-timeline.ts';
import { findFirstReadings } from '../../comparison/find-first-readings.ts';
import { linkToPassage } from '../../comparison/link-to-passage.ts';
import { indexPack } from '../../comparison/index-pack.ts';
import { translate } from '../../comparison/translate.ts';
import type { Claim, Pack } from '../../story/types.ts';
import { OutletLink } from '../claim/outlet-link.tsx';
import { nameColumn } from '../relation/name-position.ts';
import { isolate } from '../strings/isolate.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Claims that there is something to draw for, those on which outlets part ways most first. */
function listDrawable(pack: Pack, made: ReadonlySet<string>): Claim[] {
  const { coverage } = indexPack(pack);
  const parting = (claim: Claim): number =>
    new Set(coverage.get(claim.id)?.map((entry) => `${entry.coverage.stance} ${entry.coverage.position}`))
      .size;
  const weight = (claim: Claim): number => (made.has(claim.id) ? 100 : 0) + parting(claim);
  return pack.claims
    .filter((claim) => (coverage.get(claim.id)?.length ?? 0) > 1)
    .toSorted((a, b) => weight(b) - weight(a));
}

/** Who reported which position of a claim when, drawn. */
export function TimelineView({ pack, reading }: { pack: Pack; reading: ArticleReading }) {
  const strings = useStrings();
  const made = useMemo(() => findFirstReadings(reading), [reading]);
  const claims = useMemo(() => listDrawable(pack, new Set(made.keys())), [pack, made]);
  const [chosen, setChosen] = useState(claims[0]?.id);
  const claim = claims.find(({ id }) => id === chosen);
  if (!claim) return <p class="empty soft">{strings.text('nothingFound')}</p>;
  const one = made.get(claim.id) ?? null;
  return (
    <>
      <label class="choose note">
        <span class="soft">{strings.text('claim')}</span>
        <select dir="auto" value={claim.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {claims.map(({ id, statement }) => (
            <option key={id} value={id} dir="auto">
              {translate(pack, statement, strings.language).text}
            </option>
          ))}
        </select>
      </label>
      <Drawing
        pack={pack}
        timeline={buildTimeline(indexPack(pack), claim, one, reading.source)}
        value={one?.value}
      />
    </>
  );
}

interface DrawingProps {
  pack: Pack;
  timeline: Timeline;
  /** A value that the article gives and no position has: it has no dots, and none of the lanes. */
  value: string | undefined;
}

function Drawing({ pack, timeline: { lanes, moments }, value }: DrawingProps) {
  const strings = useStrings();
  return (
    <>
      <ol class="lanes note" aria-label={strings.text('positions')}>
        {lanes.map((lane, at) => (
          <li key={nameColumn(lane, pack, strings)} class={`lane-name ${lane.stands}`}>
            <span class="lane-letter" aria-hidden="true">
              {at + 1}
            </span>
            <span>{nameColumn(lane, pack, strings)}</span>
            {lane.taken && <span class="tag">{strings.text('thisArticle')}</span>}
          </li>
        ))}
        {value !== undefined && (
          <li class="lane-name">
            <span class="lane-letter" aria-hidden="true">
              {ownLetter}
            </span>
            <bdi>{value}</bdi>
            <span class="tag">{strings.text('thisArticle')}</span>
          </li>
        )}
      </ol>
      <ol class="moments" aria-label={strings.text('viewTimeline')} style={{ '--lanes': lanes.length }}>
        {moments.map(({ date, gap, entries }) => (
          <li key={date} class="moment">
            {lanes.map((lane, at) => (
              <span
                key={`${lane.stance} ${lane.position?.id ?? ''}`}
                class="lane-line"
                style={{ '--lane': at }}
              />
            ))}
            {gap !== null && gap > 3 && <p class="gap small soft">{strings.plural('daysLater', gap)}</p>}
            <h2 class="moment-date small">
              <time dateTime={date}>{strings.date(date)}</time>
            </h2>
            <ul class="dots">
              {entries.flatMap((inLane, at) =>
                inLane.map((entry) => (
                  <li
                    key={entry.source.id}
                    class={`dot ${lanes[at]?.stands ?? 'neutral'}`}
                    style={{ '--lane': at }}
                  >
                    <span class="lane-letter">
                      <span aria-hidden="true">{at + 1}</span>
                      <span class="visually-hidden">{lanes[at] && nameColumn(lanes[at], pack, strings)}</span>
                    </span>
                    <span class="dot-source">
                      <OutletLink
                        source={entry.source}
                        href={linkToPassage(entry.source, entry.coverage)}
                        heads={false}
                      />
                      {entry.source.via && (
                        <span class="small soft">
                          {` · ${strings.plural('repeats', 1, isolate(entry.source.via))}`}
                        </span>
                      )}
                    </span>
                  </li>
                )),
              )}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
