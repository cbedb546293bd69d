import type { Relation } from '../claims/types.ts';
import type { MatchedSentence } from './list-matched.ts';

export type RelationCounts = Record<Relation, number>;

/** How many of the sentences stand in each relation. */
export function countRelations(matched: MatchedSentence[]): RelationCounts {
  const counts: RelationCounts = { corroborated: 0, contested: 0, differs: 0, single: 0 };
  for (const { relation } of matched) counts[relation] += 1;
  return counts;
}
