import { toProbability } from '../retrieval/to-probability.ts';

export interface LogisticExample {
  features: readonly number[];
  label: 0 | 1;
}

/**
 * Logistic regression by gradient descent with an L2 penalty; features are standardised on the way and the weights given back for
 * the features as they come. Deterministic.
 */
export function fitLogistic(
  examples: readonly LogisticExample[],
  { l2 = 0.02, rate = 0.3, rounds = 3000 } = {},
): { weights: number[]; bias: number } {
  const width = examples[0]?.features.length ?? 0;
  const n = Math.max(1, examples.length);
  const mean = Array.from(
    { length: width },
    (_, f) => examples.reduce((sum, e) => sum + (e.features[f] ?? 0), 0) / n,
  );
  const spread = mean.map(
    (m, f) => Math.sqrt(examples.reduce((sum, e) => sum + ((e.features[f] ?? 0) - m) ** 2, 0) / n) || 1,
  );
  const rows = examples.map((e) => e.features.map((value, f) => (value - (mean[f] ?? 0)) / (spread[f] ?? 1)));
  const weights = Array.from({ length: width }, () => 0);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const gradient = Array.from({ length: width }, () => 0);
    let biasGradient = 0;
    rows.forEach((row, i) => {
      const raw = row.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), bias);
      const error = toProbability(raw) - (examples[i]?.label ?? 0);
      biasGradient += error;
      row.forEach((value, f) => {
        gradient[f] = (gradient[f] ?? 0) + error * value;
      });
    });
    bias -= (rate * biasGradient) / n;
    for (let f = 0; f < width; f++)
      weights[f] = (weights[f] ?? 0) - rate * ((gradient[f] ?? 0) / n + l2 * (weights[f] ?? 0));
  }
  const raw = weights.map((weight, f) => weight / (spread[f] ?? 1));
  const shift = raw.reduce((sum, weight, f) => sum + weight * (mean[f] ?? 0), 0);
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
  return { weights: raw.map(rounded), bias: rounded(bias - shift) };
}
