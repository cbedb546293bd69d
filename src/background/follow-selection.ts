import type { ArticleReading } from '../claims/types.ts';
import { listMatched } from '../comparison/list-matched.ts';
import { stepFrom } from '../comparison/step-from.ts';

/** The next (1) or previous (-1) sentence with a reading; from nowhere the first or the last. Stays at the ends. */
export function stepSentence(reading: ArticleReading, from: number | null, by: 1 | -1): number | null {
  const matched = listMatched(reading);
  const next = stepFrom(matched, from, by);
  if (next) return next.index;
  return matched.some(({ index }) => index === from) ? from : null;
}

/**
 * Where the selected sentence stands after the page was read again.
 *
 * @returns its index among the new sentences; null where it is gone or nothing was selected.
 */
export function keepSelection(
  before: ArticleReading,
  selected: number | null,
  after: ArticleReading,
): number | null {
  const text = selected === null ? undefined : before.sentences[selected]?.text;
  if (selected === null || text === undefined) return null;
  if (after.sentences[selected]?.text === text) return selected;
  const found = after.sentences.findIndex((sentence) => sentence.text === text);
  return found === -1 ? null : found;
}
