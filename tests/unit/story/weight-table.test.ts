import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { WeightTable, writeWeights } from '../../../src/story/weight-table.ts';

it('gives the numbers of targets as they are, and their weights in hundredths', () => {
  const table = new WeightTable(writeWeights({ letter: [0, 0.07, 112, -3.5], none: [] }));
  expect(table.get('letter')).toEqual([0, 0.07, 112, -3.5]);
  expect(table.get('none')).toEqual([]);
  expect(table.get('post')).toBeUndefined();
});

it('takes little room: no decimal point', () => {
  expect(writeWeights({ letter: [3, 0.25], post: [4, -1.5] })).toEqual({
    keys: 'letter|post',
    values: '3,25|4,-150',
  });
});

it('gives back all weights of two decimals', () => {
  const pair = fc.tuple(fc.nat(999), fc.integer({ min: -99_999, max: 99_999 }));
  fc.assert(
    fc.property(fc.array(fc.array(pair)), (features) => {
      const weights = Object.fromEntries(
        features.map((pairs, i) => [
          `feature-${i}`,
          pairs.flatMap(([target, figure]) => [target, figure / 100]),
        ]),
      );
      const table = new WeightTable(writeWeights(weights));
      expect([...table.keys()]).toEqual(Object.keys(weights));
      for (const [feature, pairs] of Object.entries(weights)) expect(table.get(feature)).toEqual(pairs);
    }),
  );
});

it.each([
  ['a weight', [0, 0.125]],
  ['a later weight', [0, 0.12, 1, 0.001]],
])('refuses %s of more than two decimals, and names its feature', (_what, pairs) => {
  expect(() => writeWeights({ fine: [0, 1.25], few: pairs })).toThrow('a weight of "few"');
});
