import type { Scorer, TreeNode } from './scorer-types.ts';

function walkTree(node: TreeNode, features: readonly number[]): number {
  let at = node;
  while (!('leaf' in at)) at = (features[at.feature] ?? 0) < at.below ? at.yes : at.no;
  return at.leaf;
}

/** Raw score (log-odds before calibration) of a feature vector. */
export function scoreRaw(scorer: Pick<Scorer, "base" | "trees">, features: readonly number[]): number {
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
  for (let i = 1; i < steps.length; i++) {
    const [low, high] = [steps[i - 1], steps[i]];
    if (!low || !high || raw > high.upTo) continue;
    const share = (raw - low.upTo) / (high.upTo - low.upTo || 1);
    return low.probability + share * (high.probability - low.probability);
  }
  return last.probability;
}
