import type { Pack, Source } from '../../story/types.ts';
import { useStrings } from '../strings/use-strings.ts';
import { PackText } from './pack-text.tsx';

/** Country, ownership, language and date of a source, on one line. */
export function SourceFacts({ pack, source }: { pack: Pack; source: Source }) {
  const strings = useStrings();
  return (
    <span class="source-facts small soft">
      {source.country && <span>{strings.country(source.country)}</span>}
      <span>
        <PackText pack={pack} text={source.ownership} />
      </span>
      <span>{strings.languageName(source.language)}</span>
      <time dateTime={source.date}>{strings.date(source.date)}</time>
    </span>
  );
}
