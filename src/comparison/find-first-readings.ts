import type { ArticleReading, Reading } from '../claims/types.ts';

/** The first reading of each claim that the article makes, by claim id. */
export function findFirstReadings(reading: ArticleReading): Map<string, Reading> {
  const first = new Map<string, Reading>();
  for (const sentence of reading.sentences) {
    for (const one of sentence.readings) if (!first.has(one.claim)) first.set(one.claim, one);
  }
  return first;
}
