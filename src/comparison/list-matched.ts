import type { ArticleReading, Reading, Relation, SentenceReading } from '../claims/types.ts';

/** The most notable first: what a reader would want to know before the rest. */
const byNotice: readonly Relation[] = ['differs', 'contested', 'corroborated', 'single'];

/** The one relation that stands for a sentence with several readings; null for one without. */
export function relationOfSentence(readings: readonly Reading[]): Relation | null {
  return byNotice.find((relation) => readings.some((reading) => reading.relation === relation)) ?? null;
}

/** A sentence that makes at least one claim, with its place in the article. */
export interface MatchedSentence {
  index: number;
  sentence: SentenceReading;
  relation: Relation;
}

/** The sentences of an article that make a claim, in order. */
export function listMatched(reading: ArticleReading): MatchedSentence[] {
  return reading.sentences.flatMap((sentence, index) => {
    const relation = relationOfSentence(sentence.readings);
    return relation ? [{ index, sentence, relation }] : [];
  });
}
