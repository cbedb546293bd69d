import { expect, it } from 'vitest';
import { medianOf } from '../../../src/bench/median-of.ts';

it('takes the middle, or the mean of the two in the middle', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
  expect(medianOf([])).toBeNaN();
});
