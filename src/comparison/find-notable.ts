import type { ArticleReading, Reading } from '../claims/types.ts';
import type { Claim } from '../story/types.ts';
import { voiceOf } from '../claims/relate-coverage.ts';
import type { PackIndex } from './index-pack.ts';

/** A claim on which the article parts ways with others. */
export interface Notable {
  sentence: number;
  claim: Claim;
  reading: Reading;
  /** Independent voices that differ. */
  voices: number;
}

/**
 * The differences a reader would want to know first: core claims before others, then by how many independent
 * voices differ. One for each claim.
 */
export function findNotable(index: PackIndex, reading: ArticleReading, most: number): Notable[] {
  const notable = new Map<string, Notable>();
  for (const [sentence, { readings }] of reading.sentences.entries()) {
    for (const one of readings) {
      const claim = index.claims.get(one.claim);
      if (!claim || one.differing.length === 0 || notable.has(claim.id)) continue;
      const voices = new Set(
        one.differing.flatMap(({ source }) => {
          const found = index.sources.get(source);
          return found ? voiceOf(found) : [];
        }),
      );
      notable.set(claim.id, { sentence, claim, reading: one, voices: voices.size });
    }
  }
  return [...notable.values()]
    .sort((a, b) => Number(b.claim.core) - Number(a.claim.core) || b.voices - a.voices)
    .slice(0, most);
}
