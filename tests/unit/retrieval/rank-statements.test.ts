import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexStatements } from '../../../src/retrieval/index-statements.ts';
import { rankStatements, rarityOfTerm, readQuery } from '../../../src/retrieval/rank-statements.ts';

const indexTexts = (texts: string[]) =>
  indexStatements(
    texts.map((text) => ({ claim: text, position: null, text })),
    'en',
  );
const rank = (texts: string[], query: string, limit: number, isWanted?: (at: number) => boolean) => {
  const index = indexTexts(texts);
  return rankStatements(index, readQuery(index, query), limit, isWanted).map(({ at }) => at);
};

describe('readQuery', () => {
  const index = indexTexts(['anna card 12', 'war']);

  it('reads a text as the statements were read', () => {
    expect(readQuery(index, 'The storm of 12 cards').words).toEqual([
      { stem: 'storm', isNumber: false, term: -1 },
      { stem: '12', isNumber: true, term: 2 },
      { stem: 'card', isNumber: false, term: 1 },
    ]);
  });

  it('takes the words that some statement has, each once', () => {
    expect(readQuery(index, 'War, storm, Anna, war').terms).toEqual([3, 0]);
    expect(readQuery(index, 'A storm').terms).toEqual([]);
  });
});

it('rates a word that no statement has rarer than any other', () => {
  const index = indexTexts(['anna card', 'card']);
  expect([0, 1, -1].map((term) => rarityOfTerm(index, term))).toEqual([
    index.rarity[0],
    index.rarity[1],
    index.mostRare,
  ]);
});

describe('rankStatements', () => {
  it('puts the statement first that shares most', () => {
    expect(rank(['anna war', 'anna card', 'anna peace', 'card post'], 'Anna, card, post', 4)).toEqual([
      3, 1, 0, 2,
    ]);
  });

  it('adds up what the words tell', () => {
    const index = indexTexts(['anna card', 'war peace']);
    const relevance = (text: string) => rankStatements(index, readQuery(index, text), 1)[0]?.relevance;
    expect(relevance('anna')).toBeCloseTo(Math.log(2), 6);
    expect(relevance('anna card')).toBeCloseTo(2 * Math.log(2), 6);
    expect(relevance('anna card card storm')).toBeCloseTo(2 * Math.log(2), 6);
  });

  it.each([1, 2, 3])('puts the earlier first where they tell the same: %i', (limit) => {
    expect(rank(['anna', 'card', 'war'], 'war, card, anna', limit)).toEqual([0, 1, 2].slice(0, limit));
  });

  it('leaves out what shares no word, and what is not wanted', () => {
    const texts = ['anna card', 'war', 'card post'];
    expect(rank(texts, 'card by post', 9)).toEqual([2, 0]);
    expect(rank(texts, 'card by post', 9, (at) => at !== 2)).toEqual([0]);
    expect(rank(texts, 'card by post', 1, (at) => at !== 2)).toEqual([0]);
    expect(rank(texts, 'storm', 9)).toEqual([]);
  });

  it('gives the first of all, as many as are asked for', () => {
    const anyWords = fc
      .array(fc.constantFrom('anna', 'boris', 'card', 'war'), { maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(anyWords, { maxLength: 9 }), anyWords, fc.nat(9), (texts, text, limit) => {
        const index = indexTexts(texts);
        const query = readQuery(index, text);
        const all = rankStatements(index, query, texts.length);
        expect(all).toEqual(all.toSorted((a, b) => b.relevance - a.relevance || a.at - b.at));
        expect(all).toHaveLength(
          texts.filter((one) => one.split(' ').some((word) => word !== '' && text.includes(word))).length,
        );
        expect(rankStatements(index, query, limit)).toEqual(all.slice(0, limit));
      }),
    );
  });
});
