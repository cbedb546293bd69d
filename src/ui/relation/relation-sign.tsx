import type { Relation } from '../../claims/types.ts';

/** The strokes of =, ±, ≠ and · on a 16 × 16 field: drawn, because fonts disagree about their weight. */
const strokes: Record<Relation, string> = {
  corroborated: 'M3 6h10M3 10h10',
  contested: 'M8 2.5v7M4.5 6h7M4.5 12.5h7',
  differs: 'M3 6h10M3 10h10M11 2.5 5 13.5',
  single: 'M8 8h.01',
};

/** The mark of a relation; a decoration beside words that say the same. */
export function RelationSign({ relation }: { relation: Relation }) {
  return (
    <span class={`sign ${relation}`} aria-hidden="true">
      <svg viewBox="0 0 16 16" width="16" height="16">
        <path
          d={strokes[relation]}
          fill="none"
          stroke="currentColor"
          stroke-width={relation === 'single' ? 3.5 : 1.75}
          stroke-linecap="round"
        />
      </svg>
    </span>
  );
}
