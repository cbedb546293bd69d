import type { Reading } from '../../claims/types.ts';
import type { Pack, Facet } from '../../story/types.ts';
import type { PositionColumn } from '../../comparison/lay-out-positions.ts';
import { nameColumn } from '../relation/name-position.ts';
import { facetLabel } from '../relation/relation-words.ts';
import { useStrings } from '../strings/use-strings.ts';
import type { Strings } from '../strings/strings.ts';

interface NamedDifference {
  facets: Facet[];
  /** What the article says. */
  own: string;
  /** What others say instead. */
  others: string[];
}

/** What differs, the article's side first: "when: October 2025 / recent weeks". */
function listDifferences(
  reading: Reading,
  columns: PositionColumn[],
  pack: Pack,
  strings: Strings,
): NamedDifference[] {
  const same = columns.find((column) => column.taken);
  const own = reading.value ?? (same ? nameColumn(same, pack, strings) : strings.text('noPosition'));
  const byFacets = Map.groupBy(
    columns.filter((column) => column.stands === 'other'),
    (column) => column.facets.join(' '),
  );
  return [...byFacets.values()].map((group) => ({
    facets: group[0]?.facets ?? [],
    own,
    others: group.map((column) => nameColumn(column, pack, strings)),
  }));
}

/** The differences of a claim, named. */
export function DifferenceLines(props: { reading: Reading; columns: PositionColumn[]; pack: Pack }) {
  const strings = useStrings();
  const differences = listDifferences(props.reading, props.columns, props.pack, strings);
  if (differences.length === 0) return null;
  return (
    <dl class="differences note">
      {differences.map(({ facets, own, others }) => (
        <div key={others[0]}>
          <dt>{strings.list(facets.map((facet) => strings.text(facetLabel[facet])))}</dt>{' '}
          <dd>
            <bdi class="own-side">{own}</bdi>
            <span class="visually-hidden">{strings.text('against')}</span>
            {/* The line may break before a slash, not after it. */}
            {others.map((other) => (
              <span key={other}>
                {' '}
                <span class="slash" aria-hidden="true">
                  {'/\u2060'}
                </span>
                <bdi>{other}</bdi>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
