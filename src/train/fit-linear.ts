import { toProbability } from '../retrieval/to-probability.ts';

export interface SparseExample {
  /** Numbers of the features that the example has. */
  features: Int32Array;
  label: 0 | 1;
}

export interface LinearOptions {
  epochs: number;
  rate: number;
  l2: number;
}

/**
 * Logistic regression over sparse binary features by stochastic gradient descent with Adagrad steps (Duchi et al. 2011) and an L2 penalty on the
 * features that an example has. Deterministic: examples are taken in a fixed interleaved order.
 */
export function fitLinear(
  examples: readonly SparseExample[],
  width: number,
  { epochs, rate, l2 }: LinearOptions,
): { bias: number; weights: Float64Array } {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-2);
  const positives = examples.filter(({ label }) => label === 1).length;
  let bias = Math.log((positives + 0.5) / (examples.length - positives + 0.5));
  let biasSquares = 1;
  // A stride that has no factor in common with the number of examples visits each once an epoch.
  let stride = Math.max(1, Math.floor(examples.length * 0.618));
  while (greatestCommonDivisor(stride, examples.length) !== 1) stride++;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let step = 0, at = epoch; step < examples.length; step++, at = (at + stride) % examples.length) {
      const example = examples[at % examples.length];
      if (!example) continue;
      let raw = bias;
      for (const feature of example.features) raw += weights[feature] ?? 0;
      const error = toProbability(raw) - example.label;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      for (const feature of example.features) {
        const weight = weights[feature] ?? 0;
        const gradient = error + l2 * weight;
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
  }
  return { bias, weights };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
