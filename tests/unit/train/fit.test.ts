import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreRaw } from '../../../src/claims/apply-scorer.ts';
import { findThreshold, fitCalibration } from '../../../src/train/fit-calibration.ts';
import { fitLinear } from '../../../src/train/fit-linear.ts';
import { fitLogistic } from '../../../src/train/fit-logistic.ts';
import { growTrees } from '../../../src/train/grow-trees.ts';

/** Numbers that look random and are the same every time. */
function* makeNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('growTrees', () => {
  const options = { trees: 30, depth: 3, rate: 0.3, leastWeight: 1, l2: 1 };
  const numbers = makeNumbers(7);
  // Right where exactly one of the first two is above a half: no single feature tells.
  const examples = Array.from({ length: 400 }, () => {
    const features = [numbers.next().value, numbers.next().value, numbers.next().value];
    return {
      features,
      label: (features[0] ?? 0) > 0.5 !== (features[1] ?? 0) > 0.5 ? (1 as const) : (0 as const),
    };
  });

  it('learns a function that no single feature tells', () => {
    const model = growTrees(examples, options);
    const right = examples.filter(
      ({ features, label }) => scoreRaw(model, features) > 0 === (label === 1),
    ).length;
    expect(right / examples.length).toBeGreaterThan(0.95);
  });

  it('gives the same trees for the same examples', () => {
    expect(growTrees(examples, options)).toEqual(growTrees(examples, options));
  });

  it('falls back on the rate of right ones where the features tell nothing', () => {
    const flat = Array.from({ length: 40 }, (_, i) => ({
      features: [1],
      label: i % 4 === 0 ? (1 as const) : (0 as const),
    }));
    expect(scoreRaw(growTrees(flat, options), [1])).toBeCloseTo(Math.log(10 / 30), 1);
  });

  it('grows nothing but the base from nothing', () => {
    expect(scoreRaw(growTrees([], { ...options, trees: 1 }), [])).toBe(0);
  });
});

describe('fitLinear', () => {
  const options = { epochs: 20, rate: 0.3, l2: 1e-3 };
  const numbers = makeNumbers(3);
  // Feature 0 speaks for, 1 against, 2 is noise.
  const examples = Array.from({ length: 300 }, () => {
    const features = [0, 1, 2].filter(() => numbers.next().value < 0.5);
    return {
      features: Int32Array.from(features),
      label: features.includes(0) && !features.includes(1) ? (1 as const) : (0 as const),
    };
  });

  it('finds which features speak for and which against', () => {
    const { weights, bias } = fitLinear(examples, 3, options);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(-1);
    expect(Math.abs(weights[2] ?? 9)).toBeLessThan(1);
    const right = examples.filter(
      ({ features, label }) =>
        features.reduce((sum, f) => sum + (weights[f] ?? 0), bias) > 0 === (label === 1),
    ).length;
    expect(right / examples.length).toBeGreaterThan(0.95);
  });

  it('gives the same weights for the same examples', () => {
    expect(fitLinear(examples, 3, options)).toEqual(fitLinear(examples, 3, options));
  });

  it('takes no example, one and two without running on', () => {
    for (const count of [0, 1, 2])
      expect(Number.isFinite(fitLinear(examples.slice(0, count), 3, options).bias)).toBe(true);
  });
});

describe('fitLogistic', () => {
  it('finds the bound between two groups', () => {
    const examples = Array.from({ length: 100 }, (_, i) => ({
      features: [i, 5],
      label: i >= 60 ? (1 as const) : (0 as const),
    }));
    const { weights, bias } = fitLogistic(examples);
    const raw = (x: number) => (weights[0] ?? 0) * x + (weights[1] ?? 0) * 5 + bias;
    expect(raw(40)).toBeLessThan(0);
    expect(raw(80)).toBeGreaterThan(0);
  });
});

describe('fitCalibration', () => {
  it('pools what is out of order, and never makes a certainty of a handful', () => {
    const steps = fitCalibration([
      { raw: 0, right: false },
      { raw: 1, right: true },
      { raw: 2, right: false },
      { raw: 3, right: true },
    ]);
    expect(steps).toEqual([
      { upTo: 0, probability: 0.25 },
      { upTo: 1.5, probability: 0.5 },
      { upTo: 3, probability: 0.75 },
    ]);
  });

  it('never falls as the score rises, whatever the sizes of the pools', () => {
    const wrong = { raw: 0, right: false };
    const later = [1, 2, 3, 4, 5, 6].map((raw) => ({ raw, right: raw === 1 }));
    const [first, second] = fitCalibration([wrong, ...later]);
    expect(second?.probability).toBeGreaterThanOrEqual(first?.probability ?? 1);
  });

  it('keeps its steps in order and between 0 and 1, whatever the outcomes', () => {
    const outcome = fc.record({ raw: fc.double({ min: -10, max: 10, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 60 }), (outcomes) => {
        const steps = fitCalibration(outcomes);
        steps.forEach((step, i) => {
          expect(step.upTo).toBeGreaterThanOrEqual(steps[i - 1]?.upTo ?? -10);
          expect(step.probability).toBeGreaterThan(0);
          expect(step.probability).toBeLessThan(1);
        });
      }),
    );
  });
});

describe('findThreshold', () => {
  const outcomes = [
    { raw: 3, right: true },
    { raw: 2, right: true },
    { raw: 1, right: false },
    { raw: 0, right: true },
    { raw: -1, right: false },
  ];

  it('accepts from half-way below the last score that makes F1 best', () => {
    expect(findThreshold(outcomes, 3)).toEqual({ raw: -0.5, f1: 6 / 7 });
  });

  it('accepts less where the curve is flat and a tolerance is given', () => {
    expect(findThreshold(outcomes, 3, 0.06)).toEqual({ raw: 1.5, f1: 4 / 5 });
  });

  it('accepts less where more was never found', () => {
    expect(findThreshold(outcomes, 0).f1).toBeGreaterThan(0);
    expect(findThreshold([], 5)).toEqual({ raw: Number.POSITIVE_INFINITY, f1: 0 });
  });

  it('does not accept one of two with the same score and refuse the other', () => {
    expect(
      findThreshold(
        [
          { raw: 1, right: true },
          { raw: 1, right: false },
        ],
        1,
      ),
    ).toEqual({ raw: 1, f1: 2 / 3 });
  });
});
