import type { LearntStory } from '../story/learnt-story.ts';

/**
 * Scores every claim linearly by the features of a sentence (list-sparse-features.ts): claim → log-odds. Costs the features' weights, not the
 * number of claims.
 */
export function scoreLinear(features: readonly string[], { claims, bias, weights }: LearntStory['linear']): Map<string, number> {
  const sums = [...bias];
  for (const feature of features) {
    const pairs = weights[feature];
    if (!pairs || !Object.hasOwn(weights, feature)) continue;
    for (let i = 0; i < pairs.length; i += 2) {
      const claim = pairs[i] ?? 0;
      sums[claim] = (sums[claim] ?? 0) + (pairs[i + 1] ?? 0);
    }
  }
  return new Map(claims.map((claim, i) => [claim, sums[i] ?? 0]));
}
