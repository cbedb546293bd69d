import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import weights from '../../../src/retrieval/match-weights.json' with { type: 'json' };
import { matchFeatureNames } from '../../../src/retrieval/measure-candidates.ts';
import { scoreAgainstPack, scoreMatch } from '../../../src/retrieval/score-match.ts';

const logOdds = (score: number): number => Math.log(score / (1 - score));
const numbersOf = (measured: Record<string, number>): number[] =>
  matchFeatureNames.map((name) => measured[name] ?? 0);

describe('scoreMatch', () => {
  it('is surer of what shares more, and less sure where numbers differ', () => {
    const some = { textCovered: 0.5, statementCovered: 0.5, shared: 1 };
    const score = scoreMatch(numbersOf(some));
    expect(scoreMatch(numbersOf({ ...some, shared: 2 }))).toBeGreaterThan(score);
    expect(scoreMatch(numbersOf({ ...some, statementCovered: 1 }))).toBeGreaterThan(score);
    expect(scoreMatch(numbersOf({ ...some, numbersDiffer: 1 }))).toBeLessThan(score);
  });

  it('has a weight for each number, and adds up what they tell', () => {
    expect(weights.features).toEqual(matchFeatureNames);
    for (const [i, weight] of weights.weights.entries()) {
      const only = matchFeatureNames.map((_, at) => (at === i ? 2 : 0));
      expect(logOdds(scoreMatch(only))).toBeCloseTo(weights.bias + 2 * weight, 6);
    }
  });

  it('takes what was not measured for nothing', () => {
    expect(scoreMatch([0.5])).toBe(scoreMatch(numbersOf({ textCovered: 0.5 })));
  });

  it('is a probability', () => {
    const measured = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 8 });
    fc.assert(
      fc.property(measured, (features) => {
        const score = scoreMatch(features);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('scoreAgainstPack', () => {
  it('moves the odds by what the labelled articles showed', () => {
    for (const score of [0.1, 0.5, 0.9])
      expect(logOdds(scoreAgainstPack(score))).toBeCloseTo(
        weights.pack.shift + weights.pack.slope * logOdds(score),
        6,
      );
  });

  it('keeps the order, up to what is certain, and is never certain itself', () => {
    const scores = [0, 0.001, 0.3, 0.6, 0.999, 1].map(scoreAgainstPack);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(6);
    expect(scores[0]).toBeGreaterThan(0);
    expect(scores.at(-1)).toBeLessThan(1);
  });
});
