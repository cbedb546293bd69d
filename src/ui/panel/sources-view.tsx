import type { ArticleReading } from '../../claims/types.ts';
import { type Agreement, countAgreement } from '../../comparison/count-agreement.ts';
import { voiceOf } from '../../claims/relate-coverage.ts';
import { rankCredits } from '../../comparison/find-shared-credit.ts';
import { countVoices } from '../../comparison/group-voices.ts';
import type { Pack, Source } from '../../story/types.ts';
import { OutletLink } from '../claim/outlet-link.tsx';
import { SourceFacts } from '../claim/source-facts.tsx';
import { nameApart } from '../relation/say-credit.ts';
import { isolate } from '../strings/isolate.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Sources by voice: the largest voice first, then by date. */
function listVoices(sources: Source[]): Source[][] {
  const voices = Map.groupBy(sources, voiceOf);
  return [...voices.values()]
    .map((group) => group.toSorted((a, b) => a.date.localeCompare(b.date)))
    .sort((a, b) => b.length - a.length || (a[0]?.date ?? '').localeCompare(b[0]?.date ?? ''));
}

/** Credited names that a source's line has room for. */
const namedAtMost = 3;

/** Whom the article is read against, and how often each agrees with it. */
export function SourcesView({ pack, reading }: { pack: Pack; reading: ArticleReading }) {
  const strings = useStrings();
  const agreement = countAgreement(reading);
  return (
    <>
      <p class="intro note soft">
        {strings.text(
          'sourcesIntro',
          strings.plural('articles', pack.sources.length),
          strings.plural('voices', countVoices(pack.sources)),
        )}
      </p>
      <ul class="sources">
        {listVoices(pack.sources).map(([first, ...more]) => {
          if (!first) return null;
          const folded = more.length > 0 && first.via;
          return (
            <li key={first.id} class={folded ? 'agency' : ''}>
              {folded && (
                <h2 class="small soft">{strings.plural('repeats', more.length + 1, isolate(folded))}</h2>
              )}
              {[first, ...more].map((source) => (
                <SourceRow
                  key={source.id}
                  pack={pack}
                  source={source}
                  isArticle={source.id === reading.source}
                  agreement={agreement.get(source.id)}
                  showVia={!folded}
                />
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface RowProps {
  pack: Pack;
  source: Source;
  isArticle: boolean;
  agreement: Agreement | undefined;
  showVia: boolean;
}

function SourceRow({ pack, source, isArticle, agreement, showVia }: RowProps) {
  const strings = useStrings();
  const credits = rankCredits(pack.coverage.filter((line) => line.source === source.id));
  // Where it mostly credits what it repeats, that is said already.
  const said = credits[0]?.name === source.via;
  const names = said ? [] : credits.slice(0, namedAtMost).map(({ name }) => nameApart(name, pack, strings));
  return (
    <article class="source-row">
      <p class="source-head">
        <OutletLink source={source} href={source.url} />
        {isArticle && <span class="tag">{strings.text('thisArticle')}</span>}
      </p>
      <SourceFacts pack={pack} source={source} />
      {showVia && source.via && <p class="small soft">{strings.plural('repeats', 1, isolate(source.via))}</p>}
      {names.length > 0 && <p class="small soft">{strings.text('creditsNames', strings.list(names))}</p>}
      {agreement && (
        <p class="agreement small">
          {agreement.same > 0 && (
            <span class="corroborated">{strings.plural('agreesOn', agreement.same)}</span>
          )}
          {agreement.other > 0 && <span class="differs">{strings.plural('differsOn', agreement.other)}</span>}
        </p>
      )}
    </article>
  );
}
