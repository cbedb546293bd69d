import type { LinearScorers } from '../story/learnt-story.ts';

/** Targets of the linear scorers that are no claims. */
export const denyingTarget = '*denies';
export const trapTarget = '*trap';

/**
 * Scores every target linearly by the features of a sentence (list-sparse-features.ts): target → log-odds. Costs the features' weights, not the
 * number of targets.
 */
export function scoreLinear(features: readonly string[], { targets, bias, weights }: LinearScorers): Map<string, number> {
  const sums = [...bias];
  for (const feature of features) {
    if (!Object.hasOwn(weights, feature)) continue;
    const pairs = weights[feature] ?? [];
    for (let i = 0; i < pairs.length; i += 2) {
      const target = pairs[i] ?? 0;
      sums[target] = (sums[target] ?? 0) + (pairs[i + 1] ?? 0);
    }
  }
  return new Map(targets.map((target, i) => [target, sums[i] ?? 0]));
}
