import type { Voice, VoiceSource } from '../../comparison/group-voices.ts';
import type { Coverage, Pack } from '../../story/types.ts';
import { certaintyLabel, sightingLabel } from '../relation/relation-words.ts';
import { nameApart } from '../relation/say-credit.ts';
import { isolate } from '../strings/isolate.ts';
import { useStrings } from '../strings/use-strings.ts';
import { linkToPassage } from '../../comparison/link-to-passage.ts';
import { OutletLink } from './outlet-link.tsx';
import { SeenMark } from './seen-mark.tsx';
import { SourceFacts } from './source-facts.tsx';

/** What one source says, with the way to its page. */
export function SourceEntry({ pack, entry }: { pack: Pack; entry: VoiceSource }) {
  const strings = useStrings();
  const { source, coverage } = entry;
  const seen = sightingLabel[coverage.seen];
  return (
    <div class="source-entry">
      <div class="source-head">
        <OutletLink source={source} href={linkToPassage(source, coverage)} />
        <Standing pack={pack} coverage={coverage} />
      </div>
      <SourceFacts pack={pack} source={source} />
      {seen && <p class="seen-note small soft">{strings.text(seen)}</p>}
      <p class="says note">
        <bdi lang="en">{coverage.says}</bdi>
        {coverage.quote && (
          <q lang={source.language} dir="auto">
            {coverage.quote}
          </q>
        )}
      </p>
    </div>
  );
}

/** How a source stands behind what it says, and on whose word it has it. */
function Standing({ pack, coverage: { certainty, credits } }: { pack: Pack; coverage: Coverage }) {
  const strings = useStrings();
  // "On someone's word" is said by the name itself.
  const named = certainty === 'attributes' && credits !== undefined;
  return (
    <span class="standing small soft">
      {!named && <span>{strings.text(certaintyLabel[certainty])}</span>}
      {credits !== undefined && <span>{strings.text('credits', nameApart(credits, pack, strings))}</span>}
    </span>
  );
}

/** An independent voice by its name alone: the outlet, how many repeat the same, and whom. */
export function VoiceName({ voice }: { voice: Voice }) {
  const strings = useStrings();
  const [first, ...reprints] = voice.sources;
  if (!first) return null;
  const repeats =
    voice.via === null ? undefined : strings.plural('repeats', voice.sources.length, isolate(voice.via));
  return (
    <li class="voice-name" title={repeats}>
      <OutletLink source={first.source} href={linkToPassage(first.source, first.coverage)} />
      <SeenMark seen={first.coverage.seen} />
      {repeats && (
        <span class="small soft">
          <span aria-hidden="true">
            {reprints.length > 0 && <bdi>{`+${strings.number(reprints.length)}`}</bdi>} <bdi>{voice.via}</bdi>
          </span>
          <span class="visually-hidden">{repeats}</span>
        </span>
      )}
    </li>
  );
}

/** One independent voice: a source, or an agency with those that repeat it folded into it. */
export function VoiceEntry({ pack, voice }: { pack: Pack; voice: Voice }) {
  const strings = useStrings();
  const [first, ...reprints] = voice.sources;
  if (!first) return null;
  return (
    <li class="voice">
      {voice.via && (
        <p class="via small soft">{strings.plural('repeats', voice.sources.length, isolate(voice.via))}</p>
      )}
      <SourceEntry pack={pack} entry={first} />
      {reprints.length > 0 && (
        <details class="reprints">
          <summary class="small">{strings.plural('moreReprints', reprints.length)}</summary>
          {reprints.map((entry) => (
            <SourceEntry key={entry.source.id} pack={pack} entry={entry} />
          ))}
        </details>
      )}
    </li>
  );
}
