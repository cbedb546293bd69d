import type { ArticleReading } from '../claims/types.ts';
import { listMatched } from '../comparison/list-matched.ts';
import type { Mark, Paint } from '../session/messages.ts';
import type { Settings } from '../session/settings.ts';

/** Probability below which a sentence is painted fainter: likely, not sure. */
const sureScore = 0.75;

/** What to paint of a reading: each sentence in the relation that stands for it, where the reader wants that seen. */
export function chooseMarks(reading: ArticleReading, settings: Settings): Paint {
  const marks = listMatched(reading).flatMap(({ index, sentence, relation }): Mark[] => {
    if (!settings.painted[relation]) return [];
    const scores = sentence.readings.filter((other) => other.relation === relation).map(({ score }) => score);
    return [{ sentence: index, relation, faint: Math.max(...scores) < sureScore }];
  });
  return { marks, strength: settings.strength };
}
