import weights from './match-weights.json' with { type: 'json' };
import { toProbability } from './to-probability.ts';

/**
 * Probability that a text says what a statement says, by logistic regression over the numbers of measureCandidates. Its
 * weights come from our own labelled articles (src/train/train-retrieval.ts): sentences of different articles that make
 * the same claim are the pairs, so it holds for sentences of a kind.
 */
export function scoreMatch(features: readonly number[]): number {
  return toProbability(sumLogOdds(features));
}

/**
 * The same against the statements of a pack, which put in the abstract what articles say in particular: shifted by what
 * the labelled articles showed, so that of the sentences with a score of about x about x make the claim.
 */
export function scoreAgainstPack(score: number): number {
  const logOdds = Math.log(Math.max(score, 1e-9) / Math.max(1 - score, 1e-9));
  return toProbability(weights.pack.slope * logOdds + weights.pack.shift);
}

function sumLogOdds(features: readonly number[]): number {
  return weights.weights.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), weights.bias);
}
