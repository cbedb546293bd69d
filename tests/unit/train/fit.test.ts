import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreRaw } from '../../../src/claims/apply-scorer.ts';
import { findThreshold, fitCalibration, roundFigure } from '../../../src/train/fit-calibration.ts';
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

  const step = [1, 1, 2, 2].map((value, i) => ({
    features: [5, value],
    label: i < 2 ? (0 as const) : (1 as const),
  }));
  const stump = { trees: 1, depth: 1, rate: 1, leastWeight: 0.5, l2: 0.5 };

  it('cuts between the values that tell, and steps by the gradient over the weight of a leaf', () => {
    // Each example is half wrong and weighs a quarter: a leaf of two steps by 1 / (0.5 + 0.5).
    expect(growTrees(step, stump)).toEqual({
      base: 0,
      bounds: [[], [1.5]],
      askedBy: [[], [0]],
      leaves: [[], [~1]],
      values: [[-1, 1]],
    });
    expect(growTrees(step, { ...stump, rate: 0.5 }).values).toEqual([[-0.5, 0.5]]);
  });

  it('lets each tree learn what those before it left wrong', () => {
    const wrong = 1 / (1 + Math.E);
    const second = (2 * wrong) / (2 * wrong * (1 - wrong) + 0.5);
    const { values } = growTrees(step, { ...stump, trees: 2, leastWeight: 0.1 });
    expect(values[1]?.[0]).toBeCloseTo(-second, 4);
    expect(values[1]?.[1]).toBeCloseTo(second, 4);
  });

  it('does not cut off a leaf that weighs too little, nor where no depth is left', () => {
    expect(growTrees(step, { ...stump, leastWeight: 0.51 }).values).toEqual([[0]]);
    expect(growTrees(step, { ...stump, depth: 0 }).values).toEqual([[0]]);
  });

  it('cuts where it gains most', () => {
    const mixed = [0, 1, 2, 3, 4, 5, 6, 7].map((value) => ({
      features: [value % 2, value],
      label: value < 5 ? (0 as const) : (1 as const),
    }));
    expect(growTrees(mixed, { ...stump, leastWeight: 0.2 }).bounds).toEqual([[], [4.5]]);
  });

  it('starts from the odds of a right one, with one more of either kind, to four decimals', () => {
    const two = [0, 0, 0, 1, 1].map((label) => ({
      features: [1],
      label: label === 1 ? (1 as const) : (0 as const),
    }));
    expect(growTrees(two, { ...stump, trees: 0 }).base).toBe(-0.2877);
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

  it('starts from the rate of right ones and steps by the error over the root of squared errors so far', () => {
    const { bias, weights } = fitLinear([{ features: Int32Array.of(1), label: 1 }], 2, {
      epochs: 1,
      rate: 0.5,
      l2: 0,
    });
    // Of one example, right: odds of 1.5 to 0.5, so it is wrong by a quarter.
    expect(bias).toBeCloseTo(Math.log(3) + (0.5 * 0.25) / Math.sqrt(1 + 0.25 ** 2), 10);
    expect([...weights]).toEqual([0, expect.closeTo((0.5 * 0.25) / Math.sqrt(0.01 + 0.25 ** 2), 10)]);
  });

  it('takes each example once an epoch, whatever their number', () => {
    for (let count = 1; count <= 40; count++) {
      const each = Array.from({ length: count }, (_, i) => ({
        features: Int32Array.of(i),
        label: 1 as const,
      }));
      const once = fitLinear(each, count, { epochs: 1, rate: 0.1, l2: 0 }).weights;
      expect(once.every((weight) => weight > 0)).toBe(true);
      expect(fitLinear(each, count, { epochs: 0, rate: 0.1, l2: 0 }).weights.every((w) => w === 0)).toBe(
        true,
      );
    }
  });

  it('keeps weights smaller under a penalty', () => {
    const size = (l2: number) =>
      fitLinear(examples, 3, { ...options, l2 }).weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
    expect(size(0.1)).toBeLessThan(size(0) - 1);
  });

  it('takes no example, one and two without running on', () => {
    for (const count of [0, 1, 2])
      expect(Number.isFinite(fitLinear(examples.slice(0, count), 3, options).bias)).toBe(true);
  });
});

describe('fitLogistic', () => {
  it('fits nothing to nothing', () => {
    expect(fitLogistic([])).toEqual({ weights: [], bias: 0 });
  });

  it('finds the bound between two groups', () => {
    const examples = Array.from({ length: 100 }, (_, i) => ({
      features: [i, 5],
      label: i >= 60 ? (1 as const) : (0 as const),
    }));
    const { weights, bias } = fitLogistic(examples);
    const raw = (x: number) => (weights[0] ?? 0) * x + (weights[1] ?? 0) * 5 + bias;
    expect(raw(40)).toBeLessThan(0);
    expect(raw(80)).toBeGreaterThan(0);
    expect(weights[1]).toBe(0);
  });

  // One in four is right at 10, three in four at 20: odds of 1/3 and 3. The second feature tells nothing.
  const quarters = [10, 10, 10, 10, 20, 20, 20, 20].map((value, i) => ({
    features: [value, i % 2 === 0 ? 7 : 3],
    label: i === 0 || i > 4 ? (1 as const) : (0 as const),
  }));
  const alone = quarters.map(({ features: [value = 0], label }) => ({ features: [value], label }));

  it('gives the odds that were seen where nothing is penalised, to four decimals', () => {
    expect(fitLogistic(alone, { l2: 0 })).toEqual({
      weights: [Number((Math.log(3) / 5).toFixed(4))],
      bias: Number((-3 * Math.log(3)).toFixed(4)),
    });
  });

  it('draws the weight of a standardised feature towards nothing by the penalty', () => {
    const { weights, bias } = fitLogistic(alone, { l2: 0.1 });
    const standardised = 5 * (weights[0] ?? 0);
    expect(1 / (1 + Math.exp(-standardised)) + 0.1 * standardised).toBeCloseTo(0.75, 3);
    expect(bias).toBeCloseTo(-15 * (weights[0] ?? 0), 2);
  });

  it('leaves no error that goes with a feature', () => {
    const { weights, bias } = fitLogistic(quarters, { l2: 0 });
    const errors = quarters.map(
      ({ features, label }) =>
        1 / (1 + Math.exp(-features.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), bias))) -
        label,
    );
    for (const f of [0, 1])
      expect(errors.reduce((sum, error, i) => sum + error * (quarters[i]?.features[f] ?? 0), 0)).toBeCloseTo(
        0,
        1,
      );
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 2);
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

  it('gives equal scores one probability, in whichever order they come', () => {
    const outcomes = [true, false, true].map((right) => ({ raw: 1, right }));
    const steps = [{ upTo: 1, probability: 0.625 }];
    expect(fitCalibration(outcomes)).toEqual(steps);
    expect(fitCalibration(outcomes.toReversed())).toEqual(steps);
    expect(fitCalibration([...outcomes].sort((a, b) => Number(a.right) - Number(b.right)))).toEqual(steps);
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

  it('accepts nothing where nothing is right', () => {
    expect(findThreshold([{ raw: 1, right: false }], 2)).toEqual({ raw: Number.POSITIVE_INFINITY, f1: 0 });
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

it.each([
  [1.23456, undefined, 1.235],
  [-1.23456, undefined, -1.235],
  [1.23456, 1, 1.2],
  [1234.5, 0, 1235],
])('roundFigure: %d to %s decimals is %d', (value, decimals, rounded) => {
  expect(roundFigure(value, decimals)).toBe(rounded);
});
