import type { LabelledArticle } from '../../train/read-labelled-articles.ts';
import type { FoundClaim } from './find-claims.ts';

/** The readings whose score lies in one tenth of 0..1. */
export interface ReliabilityBin {
  from: number;
  readings: number;
  meanScore: number;
  /** Share that the labels bear out. */
  right: number;
}

/** Compares scores with how often they are right, in ten bins. */
export function measureReliability(
  articles: readonly LabelledArticle[],
  found: readonly FoundClaim[][][],
): { bins: ReliabilityBin[]; expectedError: number } {
  const sums = Array.from({ length: 10 }, () => ({ readings: 0, score: 0, right: 0 }));
  articles.forEach(({ paragraphs }, a) => {
    paragraphs.flat().forEach(({ claims }, i) => {
      for (const { claim, score } of found[a]?.[i] ?? []) {
        const bin = sums[Math.min(9, Math.floor(score * 10))];
        if (!bin) continue;
        bin.readings++;
        bin.score += score;
        bin.right += claims.some(({ id }) => id === claim) ? 1 : 0;
      }
    });
  });
  const bins = sums.map(({ readings, score, right }, i) => ({
    from: i / 10,
    readings,
    meanScore: readings === 0 ? Number.NaN : score / readings,
    right: readings === 0 ? Number.NaN : right / readings,
  }));
  const all = sums.reduce((sum, { readings }) => sum + readings, 0);
  const expectedError =
    sums.reduce((sum, { score, right }) => sum + Math.abs(score - right), 0) / Math.max(1, all);
  return { bins, expectedError };
}
