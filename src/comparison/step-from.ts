import type { MatchedSentence } from './list-matched.ts';

/**
 * The next (1) or previous (-1) sentence of a list in the order of the article, whether or not the one to step from is in
 * it; from none, the first or the last. Undefined at the end.
 */
export function stepFrom(
  list: MatchedSentence[],
  from: number | null,
  by: 1 | -1,
): MatchedSentence | undefined {
  if (by === 1) return list.find(({ index }) => from === null || index > from);
  return list.findLast(({ index }) => from === null || index < from);
}
