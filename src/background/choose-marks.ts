import type { ArticleReading } from '../claims/types.ts';
import type { Mark, Paint } from '../session/messages.ts';
import { relationOfSentence } from '../session/relation-of-sentence.ts';
import type { Settings } from '../session/settings.ts';

/** Probability below which a sentence is painted fainter: likely, not sure. */
const sureScore = 0.75;

/** What to paint of a reading: each sentence in the relation that stands for it, where the reader wants that seen. */
export function chooseMarks(reading: ArticleReading, settings: Settings): Paint {
  const marks = reading.sentences.flatMap(({ readings }, sentence): Mark[] => {
    const relation = relationOfSentence(readings);
    if (!relation || !settings.painted[relation]) return [];
    const scores = readings.filter((other) => other.relation === relation).map(({ score }) => score);
    return [{ sentence, relation, faint: Math.max(...scores) < sureScore }];
  });
  return { marks, strength: settings.strength };
}

/** Sentences that have a reading, in the order of the text. */
export function matchedSentences(reading: ArticleReading): number[] {
  return reading.sentences.flatMap(({ readings }, sentence) => (readings.length > 0 ? [sentence] : []));
}

/** The next (1) or previous (-1) sentence with a reading; from nowhere the first or the last. Stays at the ends. */
export function stepSentence(reading: ArticleReading, from: number | null, by: 1 | -1): number | null {
  const matched = matchedSentences(reading);
  if (from === null) return (by === 1 ? matched[0] : matched.at(-1)) ?? null;
  const next = by === 1 ? matched.find((other) => other > from) : matched.findLast((other) => other < from);
  return next ?? (matched.includes(from) ? from : null);
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
