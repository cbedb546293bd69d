import { expect, test } from 'vitest';
import { chooseThreshold, judgeRefusals } from '../../../src/bench/retrieval/judge-refusals.ts';

const answers = [
  { score: 0.9, right: true, isThere: true },
  { score: 0.4, right: false, isThere: false },
  { score: 0.8, right: false, isThere: true },
  { score: 0.3, right: false, isThere: false },
];

test('an accepted wrong hit counts against precision and recall', () => {
  // Accepted: one right, one wrong; two are there. 2 · 1 / (2 + 2).
  expect(judgeRefusals(answers, 0.5).f1).toBeCloseTo(0.5);
  expect(judgeRefusals(answers, 0.5).presenceF1).toBeCloseTo(1);
});

test('chooses the threshold of the best measure', () => {
  expect(chooseThreshold(answers, 'f1')).toBe(0.9);
  expect(chooseThreshold(answers, 'presenceF1')).toBe(0.8);
});
