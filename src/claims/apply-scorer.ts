import { toProbability } from '../retrieval/to-probability.ts';
import type { ScoringTrees } from '../story/scoring-trees.ts';
import type { Scorer } from './scorer-types.ts';

/** Raw score (log-odds before calibration) of a feature vector. */
export function scoreRaw(
  { base, bounds, askedBy, leaves, values }: ScoringTrees,
  features: readonly number[],
): number {
  // Walking each tree from its root took three times as long: no processor guesses the branches. Here it guesses all but one a feature.
  const left = new Int32Array(values.length).fill(-1);
  for (let feature = 0; feature < bounds.length; feature++) {
    const value = features[feature] ?? 0;
    const ofBounds = bounds[feature] ?? [];
    const ofTrees = askedBy[feature] ?? [];
    const ofLeaves = leaves[feature] ?? [];
    for (let i = 0; i < ofBounds.length && value >= (ofBounds[i] ?? 0); i++) {
      const tree = ofTrees[i] ?? 0;
      left[tree] = (left[tree] ?? 0) & (ofLeaves[i] ?? 0);
    }
  }
  let sum = base;
  for (let tree = 0; tree < values.length; tree++) {
    const bits = left[tree] ?? 0;
    const first = 31 - Math.clz32(bits & -bits);
    sum += values[tree]?.[first] ?? 0;
  }
  return sum;
}

/** Calibrated probability of a raw score: linear between the steps that the validation articles gave. */
export function calibrate(scorer: Scorer, raw: number): number {
  const steps = scorer.calibration;
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return toProbability(raw);
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
