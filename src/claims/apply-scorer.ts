import type { Scorer, Tree } from './scorer-types.ts';

/** The value of a tree for a feature vector. */
export function walkTree(tree: Tree, features: readonly number[]): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    const bound = tree[at + 1] ?? 0;
    if (feature < 0) return bound;
    at = 4 * (((features[feature] ?? 0) < bound ? tree[at + 2] : tree[at + 3]) ?? 0);
  }
}

/** Raw score (log-odds before calibration) of a feature vector. */
export function scoreRaw(scorer: Pick<Scorer, 'base' | 'trees'>, features: readonly number[]): number {
  let sum = scorer.base;
  for (const tree of scorer.trees) sum += walkTree(tree, features);
  return sum;
}

/** Calibrated probability of a raw score: linear between the steps that the validation articles gave. */
export function calibrate(scorer: Scorer, raw: number): number {
  const steps = scorer.calibration;
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return 1 / (1 + Math.exp(-raw));
  if (raw <= first.upTo) return first.probability;
  let [below, above] = [0, steps.length - 1];
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (raw <= (steps[middle]?.upTo ?? 0)) above = middle;
    else below = middle;
  }
  const [low, high] = [steps[below], steps[above]];
  if (low && high && raw <= high.upTo) {
    const share = (raw - low.upTo) / (high.upTo - low.upTo || 1);
    return low.probability + share * (high.probability - low.probability);
  }
  return last.probability;
}
