import type { ArticleReading } from '../../claims/types.ts';
import type { PartlyReason } from '../../session/types.ts';
import type { Pack } from '../../story/types.ts';
import type { RelationCounts } from '../../comparison/count-relations.ts';
import { RelationBar } from '../relation/relation-bar.tsx';
import { isOld } from '../state/describe-state.ts';
import { useStrings } from '../strings/use-strings.ts';
import { PackText } from '../claim/pack-text.tsx';

interface Props {
  pack: Pack;
  reading: ArticleReading;
  counts: RelationCounts;
  url: string;
  partly: PartlyReason | null;
}

/** Which story, which article, how it stands to the coverage, and what that rests on. */
export function PanelHeader({ pack, reading, counts, url, partly }: Props) {
  const strings = useStrings();
  const old = isOld(pack.story.asOf, new Date());
  const own = pack.sources.find((source) => source.id === reading.source);
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
  const matched = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const cautions = [
    partly && strings.text(partly === 'paywall' ? 'partlyPaywall' : 'partlyShort'),
    reading.depth === 'lexical' && strings.text('lexicalOnly', strings.languageName(reading.language)),
    old && strings.text('packOld', strings.date(pack.story.asOf)),
  ].filter((text) => typeof text === 'string');
  return (
    <header class="panel-header">
      <h1>
        <PackText pack={pack} text={pack.story.title} />
      </h1>
      <p class="small soft facts">
        <bdi>{own?.outlet ?? host}</bdi>
        <span>{strings.text(own ? 'inCorpus' : 'notInCorpus')}</span>
        {!old && <span>{strings.text('asOf', strings.date(pack.story.asOf))}</span>}
      </p>
      <RelationBar counts={counts} />
      <p class="small soft">{strings.plural('sentencesMatched', matched, reading.sentences.length)}</p>
      {cautions.length > 0 && (
        <ul class="cautions note">
          {cautions.map((text) => (
            <li key={text}>
              <span class="caution-sign" aria-hidden="true">
                !
              </span>
              {text}
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
