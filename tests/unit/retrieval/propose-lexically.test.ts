import { expect, test } from 'vitest';
import { indexStatements } from '../../../src/retrieval/index-statements.ts';
import { proposeLexically } from '../../../src/retrieval/propose-lexically.ts';

const index = indexStatements(
  [
    { claim: 'bridge', position: null, text: 'How long the Varna bridge was closed.' },
    { claim: 'bridge', position: 'days', text: 'The Varna bridge was closed for 12 days.' },
    { claim: 'bridge', position: 'weeks', text: 'The Varna bridge was closed for three weeks.' },
    { claim: 'mayor', position: null, text: 'The mayor resigned over the flood.' },
    { claim: 'harbour', position: null, text: 'Two ships collided in the harbour of Burgas.' },
  ],
  'en',
);

test('proposes each claim once, on the position whose statement is nearest', () => {
  const proposals = proposeLexically('The bridge at Varna reopened after being closed for 12 days.', index);
  expect(proposals[0]).toMatchObject({ claim: 'bridge', position: 'days' });
  expect(proposals.filter(({ claim }) => claim === 'bridge')).toHaveLength(1);
});

test('shared words alone never make it certain', () => {
  for (const { score } of proposeLexically('The Varna bridge was closed for 12 days.', index)) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(0.75);
  }
});

test('proposes nothing for a sentence that shares nothing', () => {
  expect(proposeLexically('Pensions rise in May.', index)).toEqual([]);
});
