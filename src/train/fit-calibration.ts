import type { Scorer } from '../claims/scorer-types.ts';

/** A raw score and whether it was right. */
export interface Outcome {
  raw: number;
  right: boolean;
}

/**
 * Fits raw scores to probabilities that never fall as the score rises (isotonic regression by pooling adjacent violators, Zadrozny and
 * Elkan 2002); each step stands at the mean score of its pool.
 */
export function fitCalibration(outcomes: readonly Outcome[]): Scorer['calibration'] {
  // Equal scores are one pool, in whichever order they come.
  const equal = Map.groupBy(outcomes, ({ raw }) => raw);
  const sorted = [...equal].sort(([a], [b]) => a - b);
  const pools: { right: number; count: number; raw: number }[] = [];
  const rate = (pool: { right: number; count: number }) => pool.right / pool.count;
  for (const [raw, same] of sorted) {
    const right = same.filter((outcome) => outcome.right).length;
    pools.push({ right, count: same.length, raw: raw * same.length });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (!before || !last || rate(before) < rate(last)) break;
      pools.splice(-2, 2, {
        right: before.right + last.right,
        count: before.count + last.count,
        raw: before.raw + last.raw,
      });
    }
  }
  // A pool is drawn a little towards one half, so that a handful of cases never makes a certainty; the running maximum keeps the order.
  let least = 0;
  return pools.map(({ right, count, raw }) => {
    least = Math.max(least, (right + 0.5) / (count + 1));
    return { upTo: Math.round((raw / count) * 1000) / 1000, probability: Math.round(least * 1000) / 1000 };
  });
}

/**
 * The raw score from which accepting gives the best F1, half-way to the next lower one, given how many right ones there are in all
 * (found or not). With a `tolerance`, the highest score whose F1 is that near to the best: where the curve is flat, fewer wrong ones.
 */
export function findThreshold(
  outcomes: readonly Outcome[],
  all: number,
  tolerance = 0,
): { raw: number; f1: number } {
  const sorted = [...outcomes].sort((a, b) => b.raw - a.raw);
  const steps: { raw: number; f1: number }[] = [];
  let right = 0;
  sorted.forEach((outcome, i) => {
    if (outcome.right) right++;
    // Equal scores are accepted together or not at all.
    const next = sorted[i + 1]?.raw ?? outcome.raw;
    if (next === outcome.raw && i + 1 < sorted.length) return;
    steps.push({ raw: (outcome.raw + next) / 2, f1: (2 * right) / (i + 1 + all) });
  });
  const most = Math.max(0, ...steps.map(({ f1 }) => f1));
  return steps.find(({ f1 }) => f1 >= most - tolerance && f1 > 0) ?? { raw: Number.POSITIVE_INFINITY, f1: 0 };
}

/** Rounds a figure that goes to a file: three decimals unless told. */
export function roundFigure(value: number, decimals = 3): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
