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
  // A headline may stand in the text again: the second stays the second.
  const earlier = before.sentences.slice(0, selected).filter((sentence) => sentence.text === text).length;
  const places = after.sentences.flatMap((sentence, at) => (sentence.text === text ? [at] : []));
  return places[earlier] ?? places.at(-1) ?? null;
}
