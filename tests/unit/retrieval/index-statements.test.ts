import { describe, expect, it } from 'vitest';
import { indexStatements } from '../../../src/retrieval/index-statements.ts';

function indexTexts(...texts: string[]) {
  return indexStatements(
    texts.map((text, i) => ({ claim: `claim-${i}`, position: null, text })),
    'en',
  );
}

/** Statement → what a word adds to its relevance. */
function weigh(index: ReturnType<typeof indexTexts>, word: string): [holder: number, weight: number][] {
  const term = index.terms.get(word) ?? Number.NaN;
  const [start, end] = [index.starts[term], index.starts[term + 1]];
  const weights = index.weights.slice(start, end);
  return Array.from(index.holders.slice(start, end), (holder, i) => [holder, weights[i] ?? Number.NaN]);
}

describe('indexStatements', () => {
  const index = indexTexts('Anna sent a card', 'Cards are cards', '', 'Anna, 12 cards');

  it('keeps the words of each statement in their order', () => {
    const stems = [...index.terms.keys()];
    const wordsOf = (at: number) =>
      Array.from(index.words.slice(index.wordStarts[at], index.wordStarts[at + 1]), (term) => stems[term]);
    expect(index.statements.map((_, at) => wordsOf(at))).toEqual([
      ['anna', 'sent', 'card'],
      ['card', 'card'],
      [],
      ['anna', '12', 'card'],
    ]);
    expect(index.wordStarts).toHaveLength(5);
  });

  it('finds the statements of a word, each once', () => {
    const holders = (word: string) => weigh(index, word).map(([holder]) => holder);
    expect([...index.terms.keys()].map((word) => [word, holders(word)])).toEqual([
      ['anna', [0, 3]],
      ['sent', [0]],
      ['card', [0, 1, 3]],
      ['12', [3]],
    ]);
  });

  it('knows which words are numbers', () => {
    expect([...index.terms.keys()].filter((_, term) => index.numbers[term] === 1)).toEqual(['12']);
  });

  it('rates a word the rarer, the fewer statements have it', () => {
    const { terms, rarity, mostRare } = indexTexts('card', 'anna card', 'anna card war');
    const rarityOf = (word: string) => rarity[terms.get(word) ?? Number.NaN];
    expect(mostRare).toBeCloseTo(Math.log(8), 6);
    expect(rarityOf('war')).toBeCloseTo(Math.log(8 / 3), 6);
    expect(rarityOf('anna')).toBeCloseTo(Math.log(8 / 5), 6);
    expect(rarityOf('card')).toBeCloseTo(Math.log(8 / 7), 6);
  });
});

describe('what a word adds to the relevance of a statement', () => {
  it('is its rarity, in a statement of middling length that has it once', () => {
    expect(weigh(indexTexts('card'), 'card')).toEqual([[0, expect.closeTo(Math.log(4 / 3), 6)]]);
    expect(weigh(indexTexts('anna card', 'war peace'), 'card')).toEqual([
      [0, expect.closeTo(Math.log(2), 6)],
    ]);
  });

  it('is more where it stands twice, but not twice as much', () => {
    expect(weigh(indexTexts('card card', 'war peace'), 'card')).toEqual([
      [0, expect.closeTo((Math.log(2) * 2 * 1.9) / 2.9, 6)],
    ]);
  });

  it('is less in a long statement than in a short one', () => {
    const rarity = Math.log(1 + 0.5 / 2.5);
    expect(weigh(indexTexts('card', 'card of anna and boris'), 'card')).toEqual([
      [0, expect.closeTo((rarity * 1.9) / (1 + 0.9 * 0.8), 6)],
      [1, expect.closeTo((rarity * 1.9) / (1 + 0.9 * 1.2), 6)],
    ]);
  });
});

it.each([
  ['no statements', []],
  ['statements without words', ['', 'the']],
])('indexes %s', (_what, texts) => {
  const index = indexTexts(...texts);
  expect([...index.terms]).toEqual([]);
  expect(index.holders).toHaveLength(0);
  expect(index.mostRare).toBeCloseTo(Math.log(1 + (texts.length + 0.5) / 0.5), 6);
});
