import type { ArticleReading, Reading, Relation, SentenceReading } from '../claims/types.ts';
import { relationOfSentence } from '../session/relation-of-sentence.ts';

export type RelationCounts = Record<Relation, number>;

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

/** How many of the sentences stand in each relation. */
export function countRelations(matched: MatchedSentence[]): RelationCounts {
  const counts: RelationCounts = { corroborated: 0, contested: 0, differs: 0, single: 0 };
  for (const { relation } of matched) counts[relation] += 1;
  return counts;
}

/** The first reading of each claim that the article makes, by claim id. */
export function firstReadings(reading: ArticleReading): Map<string, Reading> {
  const first = new Map<string, Reading>();
  for (const sentence of reading.sentences) {
    for (const one of sentence.readings) if (!first.has(one.claim)) first.set(one.claim, one);
  }
  return first;
}
