import { expect, test } from 'vitest';
import { measureLikeness } from '../../../src/page/measure-likeness.ts';

test.each([
  ['The tide gauge', 'the TIDE gauge!', 1],
  ['The tide gauge', 'The roof', 0.4],
  ['one one one', 'one two', 2 / 3],
  ['tide', 'roof', 0],
  ['', '', 0],
  ['12 дней', 'Война в 12 дней', 2 / 3],
])('%j and %j: %f', (one, other, likeness) => {
  expect(measureLikeness(one, other)).toBeCloseTo(likeness);
  expect(measureLikeness(other, one)).toBeCloseTo(likeness);
});
