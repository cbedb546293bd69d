import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, scoreRaw } from '../../../src/claims/apply-scorer.ts';
import { scoreLinear } from '../../../src/claims/score-linear.ts';
import type { Scorer } from '../../../src/claims/scorer-types.ts';

const scorer: Scorer = {
  features: ['a', 'b'],
  // One tree: a below 0.5 → -1; else b below 2 → 1, not → 3. And one that is a leaf.
  base: 10,
  bounds: [[0.5], [2]],
  askedBy: [[0], [0]],
  leaves: [[~0b001], [~0b010]],
  values: [[-1, 1, 3], [0.25]],
  threshold: 0.5,
  calibration: [
    { upTo: -1, probability: 0.1 },
    { upTo: 1, probability: 0.5 },
    { upTo: 3, probability: 0.9 },
  ],
};

it.each([
  [[0, 0], 9.25],
  [[0, 2], 9.25],
  [[0.5, 1.9], 11.25],
  [[1, 2], 13.25],
  [[], 9.25],
])('scoreRaw: %j gives %d', (features, score) => {
  expect(scoreRaw(scorer, features)).toBe(score);
});

describe('calibrate', () => {
  it.each([
    [-9, 0.1],
    [-1, 0.1],
    [0, 0.3],
    [1, 0.5],
    [2, 0.7],
    [9, 0.9],
  ])('raw %d is %d', (raw, probability) => {
    expect(calibrate(scorer, raw)).toBeCloseTo(probability);
  });

  it('goes from each step to the next, however uneven they are', () => {
    const calibration = [0, 1, 10, 12, 13].map((upTo, i) => ({
      upTo,
      probability: [0.1, 0.2, 0.3, 0.8, 0.9][i] ?? 1,
    }));
    const raws = [-1, 0, 0.5, 1, 5.5, 10, 11, 12, 12.5, 13, 14];
    const expected = [0.1, 0.1, 0.15, 0.2, 0.25, 0.3, 0.55, 0.8, 0.85, 0.9, 0.9];
    raws.forEach((raw, i) => {
      expect(calibrate({ ...scorer, calibration }, raw)).toBeCloseTo(expected[i] ?? 1);
    });
  });

  it('is the same everywhere with one step', () => {
    const one = { ...scorer, calibration: [{ upTo: 2, probability: 0.4 }] };
    expect([-9, 2, 9].map((raw) => calibrate(one, raw))).toEqual([0.4, 0.4, 0.4]);
  });

  it('never falls as the raw score rises', () => {
    const raw = fc.float({ noNaN: true });
    fc.assert(
      fc.property(
        raw,
        raw,
        (a, b) =>
          void expect(calibrate(scorer, Math.min(a, b))).toBeLessThanOrEqual(
            calibrate(scorer, Math.max(a, b)),
          ),
      ),
    );
  });

  it('is the logistic function where nothing was measured', () => {
    expect(calibrate({ ...scorer, calibration: [] }, 0)).toBe(0.5);
  });
});

describe('scoreLinear', () => {
  const scorers = { targets: ['a', 'b'], bias: [1, -1], weights: { x: [0, 2], y: [0, 3, 1, 4] } };

  it('adds the weights of the features that a sentence has', () => {
    const scores = scoreLinear(['x', 'y', 'unknown'], scorers);
    expect([scores.get('a'), scores.get('b'), scores.get('c')]).toEqual([6, 3, undefined]);
    expect(scoreLinear([], scorers).get('b')).toBe(-1);
  });

  it('lists the targets that reach a bound, touched or not', () => {
    expect(scoreLinear(['y'], scorers).listFrom(3)).toEqual(['a', 'b']);
    expect(scoreLinear([], scorers).listFrom(0)).toEqual(['a']);
  });

  it('knows no feature that an object has by nature', () => {
    expect(scoreLinear(['constructor', '__proto__', 'toString'], scorers).get('a')).toBe(1);
  });

  it('leaves the scorers as they were', () => {
    scoreLinear(['x'], scorers);
    expect(scorers.bias).toEqual([1, -1]);
  });
});
