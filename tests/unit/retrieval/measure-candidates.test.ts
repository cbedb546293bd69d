import { describe, expect, it } from 'vitest';
import { indexStatements } from '../../../src/retrieval/index-statements.ts';
import { matchFeatureNames, measureCandidates } from '../../../src/retrieval/measure-candidates.ts';
import { type Ranked, readQuery } from '../../../src/retrieval/rank-statements.ts';

const index = indexStatements(
  [
    { claim: 'sent', position: null, text: 'Anna sent letters' },
    { claim: 'sent', position: 'dozen', text: 'Anna sent 12 letters, letters' },
    { claim: 'fought', position: null, text: 'The war took 12 days' },
  ],
  'en',
);
// Of three statements one, two or none have a word.
const [one, two, none] = [Math.log(8 / 3), Math.log(8 / 5), Math.log(8)];

function measure(text: string, ranked: readonly Ranked[]): Record<string, number>[] {
  return measureCandidates(index, readQuery(index, text), ranked).map((measured) =>
    Object.fromEntries(matchFeatureNames.map((name, i) => [name, measured[i] ?? Number.NaN])),
  );
}
const measureOne = (text: string, at: number) => measure(text, [{ at, relevance: 1 }])[0];
const close = (value: number): number => expect.closeTo(value, 6);

describe('measureCandidates', () => {
  it('weighs the shared words by their rarity, against those of the text and of the statement', () => {
    expect(measureOne('Anna wrote about the war', 0)).toMatchObject({
      textCovered: close(two / (two + none + one)),
      statementCovered: close(two / (3 * two)),
      shared: close(Math.log(2)),
    });
    expect(measureOne('Anna wrote about the war', 2)).toMatchObject({
      textCovered: close(one / (two + none + one)),
      statementCovered: close(one / (3 * one + two)),
      shared: close(Math.log(2)),
    });
  });

  it('counts a word once, however often it stands in the text or the statement', () => {
    const text = 'Letters, letters and storms, storms';
    expect(measureOne(text, 1)).toMatchObject({
      textCovered: close(two / (two + none)),
      statementCovered: close(two / (4 * two)),
      shared: close(Math.log(2)),
    });
    expect(measureOne('Anna, letters, days', 1)).toMatchObject({ shared: close(Math.log(3)) });
  });

  it('compares the relevance of each with the first, the last and the next of another claim', () => {
    const ranked = [
      { at: 1, relevance: 8 },
      { at: 0, relevance: 4 },
      { at: 2, relevance: 2 },
    ];
    expect(measure('Anna', ranked)).toMatchObject([
      { relevance: close(8 / Math.log(5)), behindFirst: 0, leadOverNext: 0.75, leadOverLast: 0.75 },
      { relevance: close(4 / Math.log(5)), behindFirst: 0.5, leadOverNext: 0.5, leadOverLast: 0.5 },
      { relevance: close(2 / Math.log(5)), behindFirst: 0.75, leadOverNext: -0.75, leadOverLast: 0 },
    ]);
  });

  it('sees one that is alone ahead of nothing', () => {
    expect(measureOne('Anna', 0)).toMatchObject({ behindFirst: 0, leadOverNext: 1, leadOverLast: 0 });
    expect(measure('Anna', [])).toEqual([]);
  });

  it.each([
    ['another number', 'Anna sent 11 letters', 1, 1],
    ['the same number', 'Anna sent 12 letters', 1, 0],
    ['the same number beside another', 'Anna sent 12 letters in 11 days', 1, 0],
    ['no number in the text', 'Anna sent letters', 1, 0],
    ['no number in the statement', 'Anna sent 11 letters', 0, 0],
  ])('sees whether numbers differ: %s', (_what, text, at, numbersDiffer) => {
    expect(measureOne(text, at)).toMatchObject({ numbersDiffer });
  });

  it('finds nothing in a text without words', () => {
    expect(measure('', [{ at: 0, relevance: 0 }])).toEqual([
      Object.fromEntries(matchFeatureNames.map((name) => [name, 0])),
    ]);
  });
});
