import { relations } from '../../claims/types.ts';
import type { Relation } from '../../claims/types.ts';
import type { RelationCounts } from '../../comparison/count-relations.ts';
import { relationLabel, relationMeaning } from '../relation/relation-words.ts';
import { RelationSign } from '../relation/relation-sign.tsx';
import { useStrings } from '../strings/use-strings.ts';

interface Props {
  counts: RelationCounts;
  /** Relations that are shown alone; empty: all are. */
  chosen: ReadonlySet<Relation>;
  onToggle: (relation: Relation) => void;
}

/** The legend of the bar, which filters too: with none pressed, all are shown. */
export function RelationFilter({ counts, chosen, onToggle }: Props) {
  const strings = useStrings();
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{strings.text('filterByRelation')}</legend>
      {relations.map((relation) => (
        <button
          key={relation}
          type="button"
          class={`filter ${relation}`}
          aria-pressed={chosen.has(relation)}
          title={strings.text(relationMeaning[relation])}
          disabled={counts[relation] === 0}
          onClick={() => onToggle(relation)}
        >
          <RelationSign relation={relation} />
          <span class="filter-name">{strings.text(relationLabel[relation])}</span>
          <span class="count">{strings.number(counts[relation])}</span>
        </button>
      ))}
    </fieldset>
  );
}
