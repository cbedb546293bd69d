import { expect, it } from 'vitest';
import { scoreLinear } from '../../../src/claims/score-linear.ts';
import { WeightTable, writeWeights } from '../../../src/story/weight-table.ts';

const weights = { letter: [0, 1.5], post: [0, 0.25, 1, -2], war: [2, 4] };
const plain = { targets: ['sent', 'read', 'fought'], bias: [-1, 0, -5], weights };

it.each([
  ['as learnt', plain],
  ['as shipped', { ...plain, weights: new WeightTable(writeWeights(weights)) }],
])('adds the weights of the features to the bias of each target, %s', (_what, scorers) => {
  const scores = scoreLinear(['letter', 'post', 'unknown'], scorers);
  expect(scores.get('sent')).toBeCloseTo(0.75, 9);
  expect(scores.get('read')).toBeCloseTo(-2, 9);
  expect(scores.get('fought')).toBe(-5);
  expect(scores.get('slept')).toBeUndefined();
});

it('starts each sentence anew', () => {
  scoreLinear(['letter', 'post', 'war'], plain);
  const scores = scoreLinear(['post'], plain);
  expect(['sent', 'read', 'fought'].map((target) => scores.get(target))).toEqual([-0.75, -2, -5]);
});

it('lists the targets that reach a bound, by features or by bias alone', () => {
  expect(scoreLinear(['war'], plain).listFrom(-1).sort()).toEqual(['fought', 'read', 'sent']);
  expect(scoreLinear(['letter', 'post'], plain).listFrom(0.5)).toEqual(['sent']);
  expect(scoreLinear(['post'], plain).listFrom(-1)).toEqual(['sent']);
  expect(scoreLinear([], plain).listFrom(0)).toEqual(['read']);
});

it('takes a target without a bias for one of bias 0', () => {
  expect(scoreLinear([], { ...plain, bias: [] }).get('sent')).toBe(0);
});
