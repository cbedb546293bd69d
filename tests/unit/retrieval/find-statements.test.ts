import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findStatements } from '../../../src/retrieval/find-statements.ts';
import { indexStatements } from '../../../src/retrieval/index-statements.ts';
import { rankStatements, readQuery } from '../../../src/retrieval/rank-statements.ts';

const statements = [
  { claim: 'bridge', position: null, text: 'The Varna bridge was closed to traffic after the flood.' },
  { claim: 'bridge', position: 'days', text: 'The Varna bridge stayed closed for 12 days.' },
  { claim: 'mayor', position: null, text: 'The mayor of Varna resigned over the flood.' },
  { claim: 'harbour', position: null, text: 'Two ships collided in the harbour of Burgas.' },
];
const index = indexStatements(statements, 'en');

test('ranks the statement that a sentence paraphrases first, across inflections', () => {
  const [first] = findStatements(index, 'Ships had collided off Burgas harbours, officials said.', 3);
  expect(first?.statement.claim).toBe('harbour');
});

test('finds nothing for a text that shares no word', () => {
  expect(findStatements(index, 'Parliament debates pensions.', 5)).toEqual([]);
  expect(findStatements(index, '', 5)).toEqual([]);
  expect(findStatements(indexStatements([], 'en'), 'The bridge was closed.', 5)).toEqual([]);
});

test('relevance is Okapi BM25 with k1 0.9 and b 0.4', () => {
  const [only] = rankStatements(index, readQuery(index, 'mayor'), 1);
  // One of four statements has the word, once; it has 4 words that count, of 5.25 in the mean.
  const rarity = Math.log(1 + (4 - 1 + 0.5) / 1.5);
  const lengths = statements.map(({ text }) => readQuery(index, text).words.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const damped = 1 + 0.9 * (1 - 0.4 + (0.4 * (lengths[2] ?? 0)) / mean);
  expect(only?.relevance).toBeCloseTo((rarity * 1.9) / damped, 5);
});

test('is surer of a sentence that says it than of one that shares a name', () => {
  const says = findStatements(index, 'After the flood the Varna bridge was closed to all traffic.', 1)[0];
  const names = findStatements(index, 'In Varna the theatre season opened yesterday with a new play.', 1)[0];
  expect(says?.statement.claim).toBe('bridge');
  expect(says?.score).toBeGreaterThan(names?.score ?? 1);
});

test('what is not wanted is as if it were not there', () => {
  const text = 'The Varna bridge was closed after the flood.';
  const without = findStatements(index, text, 4, (at) => statements[at]?.claim !== 'bridge');
  expect(without.map(({ statement }) => statement.claim)).toEqual(['mayor']);
  const alone = indexStatements(statements.slice(2), 'en');
  expect(findStatements(alone, text, 4).map(({ statement }) => statement.claim)).toEqual(['mayor']);
});

test('Han characters are found by pairs', () => {
  const chinese = indexStatements([{ claim: 'a', position: null, text: '大桥在洪水后关闭' }], 'zh');
  expect(findStatements(chinese, '洪水之后', 1)).toHaveLength(1);
  expect(findStatements(chinese, '水果', 1)).toEqual([]);
});

test('any text gives scores in order, from 0 to 1, no more than asked for', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 12 }));
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 12 }),
      anyText,
      fc.integer({ min: 0, max: 8 }),
      (texts, query, limit) => {
        const corpus = indexStatements(
          texts.map((text, i) => ({ claim: `c${i}`, position: null, text })),
          'en',
        );
        const found = findStatements(corpus, query, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        for (const { score } of found) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(found.map(({ score }) => score)).toEqual(
          found.map(({ score }) => score).sort((a, b) => b - a),
        );
      },
    ),
  );
});

test('a text that is a statement finds that statement', () => {
  for (const statement of statements) {
    expect(findStatements(index, statement.text, 1)[0]?.statement).toBe(statement);
  }
});
