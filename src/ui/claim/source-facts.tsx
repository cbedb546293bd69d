import type { Source } from '../../story/types.ts';
import { useStrings } from '../strings/use-strings.ts';

/** Country, ownership, language and date of a source, on one line. */
export function SourceFacts({ source }: { source: Source }) {
  const strings = useStrings();
  return (
    <span class="source-facts small soft">
      {source.country && <span>{strings.country(source.country)}</span>}
      <span lang="en">{source.ownership}</span>
      <span>{strings.languageName(source.language)}</span>
      <time dateTime={source.date}>{strings.date(source.date)}</time>
    </span>
  );
}
