import type { Sighting } from '../../story/types.ts';
import { sightingLabel } from '../relation/relation-words.ts';
import { useStrings } from '../strings/use-strings.ts';

/** The sign for words left out, where a source was not read as a whole; in words for those who do not see it. */
export function SeenMark({ seen }: { seen: Sighting }) {
  const strings = useStrings();
  const label = sightingLabel[seen];
  if (!label) return null;
  const words = strings.text(label);
  return (
    <span class="seen-mark small soft" title={words}>
      <span aria-hidden="true">[…]</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
