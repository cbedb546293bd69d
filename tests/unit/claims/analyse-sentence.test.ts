import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerm } from '../../../src/claims/analyse-sentence.ts';
import { parseTerm } from '../../../src/story/parse-terms.ts';
import { analyse, wordsAt } from './read-small.ts';

const find = (term: string, text: string, language = 'en') => {
  const analysis = analyse(text, {}, language);
  return findTerm(parseTerm(term), analysis).map((span) => wordsAt(analysis, span));
};

describe('analyseSentence', () => {
  it('finds the story’s concepts, the language’s own, numbers, months and other countries', () => {
    const { spans, numbers } = analyse('In June, Anna did not ask France for 12 letters.');
    expect([...spans.keys()].sort()).toEqual([
      'anna',
      'ask',
      'june',
      'letter',
      'month',
      'negation',
      'number',
      'other-country',
    ]);
    expect(numbers.map(({ value }) => value)).toEqual([12]);
  });

  it('makes composites, also of composites declared before', () => {
    const { spans } = analyse('Anna asked for a letter.', {
      request: ['ask + letter @4'],
      'annas-request': ['anna + request'],
      never: ['annas-request + war'],
    });
    expect([...spans.keys()]).toEqual(expect.arrayContaining(['request', 'annas-request']));
    expect(spans.has('never')).toBe(false);
  });

  it.each([
    ['Did Anna ask?', true],
    ['“Did Anna ask?”', true],
    ['هل سألت آنا؟', true],
    ['安娜问了吗？', true],
    ['Ինչո՞ւ։', true],
    ['Anna asked.', false],
    ['Did she? Anna asked.', false],
    ['Anna asked;', false],
    ['', false],
  ])('%s: a question is %s', (text, isQuestion) => {
    expect(analyse(text).isQuestion).toBe(isQuestion);
  });
});

describe('findTerm', () => {
  it.each<[string, string, string, string[]]>([
    ['all concepts there', 'anna + letter', 'The letter reached Anna', ['letter reached Anna']],
    ['one is missing', 'anna + letter', 'The book reached Anna', []],
    ['either of two', 'anna | boris + letter', 'Boris wrote a letter', ['Boris wrote a letter']],
    ['an optional one may be missing', 'anna + letter?', 'Anna slept', ['Anna']],
    ['within so many words', 'anna + letter @2', 'Anna wrote one letter', ['Anna wrote one letter']],
    ['not within so many', 'anna + letter @2', 'Anna wrote one long letter', []],
    ['in the order given', 'anna + letter @>3', 'Anna wrote a letter', ['Anna wrote a letter']],
    ['not in the other order', 'anna + letter @>3', 'A letter to Anna', []],
    ['in the order given, of three', 'anna + ask + letter @>5', 'Anna wrote a letter to ask', []],
    ['an absent one is there', 'anna + !war', 'Anna ended the war', []],
    [
      'an absent one is out of reach',
      'anna + letter + !war @2',
      'Anna: a letter about what they say is the war',
      ['Anna: a letter'],
    ],
    [
      'one span a place of the first concept',
      'letter + anna',
      'A letter, Anna, another letter',
      ['letter, Anna', 'Anna, another letter'],
    ],
    ['the nearest of several', 'anna + letter', 'Letter one, and Anna, letter two', ['Anna, letter']],
  ])('%s', (_what, term, text, found) => {
    expect(find(term, text)).toEqual(found);
  });

  it('widens its window in Chinese, where a token is a character', () => {
    expect(find('anna + letter @5', '安娜今天写了一封长信', 'zh')).toEqual(['安娜今天写了一封长信']);
    expect(find('anna + letter @3', '安娜今天写了一封长信', 'zh')).toEqual([]);
  });
});

it('reads any text without throwing, with spans inside the sentence', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom('Anna', 'letter', 'asked', 'war', '12', 'days', 'June', 'not', '?', '.', 'France'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const { spans, tokens } = analyse(words.join(' '), { request: ['ask + letter @4', 'anna + !war'] });
      for (const { from, to } of [...spans.values()].flat()) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(tokens.length);
      }
    }),
  );
});
