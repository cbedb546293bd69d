import { relations } from '../../claims/types.ts';
import type { RelationCounts } from '../../comparison/count-relations.ts';
import { useStrings } from '../strings/use-strings.ts';
import { relationLabel } from './relation-words.ts';

/** How the matched sentences divide over the relations: a bar whose parts are as long as they are many. */
export function RelationBar({ counts }: { counts: RelationCounts }) {
  const strings = useStrings();
  const present = relations.filter((relation) => counts[relation] > 0);
  if (present.length === 0) return null;
  const spoken = present.map(
    (relation) => `${strings.text(relationLabel[relation])}: ${strings.number(counts[relation])}`,
  );
  return (
    <div>
      <div class="relation-bar" aria-hidden="true">
        {present.map((relation) => (
          <span key={relation} class={relation} style={{ flexGrow: counts[relation] }} />
        ))}
      </div>
      <p class="visually-hidden">{strings.list(spoken)}</p>
    </div>
  );
}
