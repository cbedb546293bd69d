import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseSentence, findSlot, findTerm, gapBetween } from '../../../src/claims/analyse-sentence.ts';
import { indexNames } from '../../../src/claims/correct-names.ts';
import { parseTerm } from '../../../src/story/parse-terms.ts';
import { prepareLanguage } from '../../../src/text/prepare-language.ts';
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
    ['„Hat Anna gefragt?“', true],
    ['»Hat Anna gefragt?«', true],
    ['「安娜問了嗎？」', true],
    ['Did Anna ask?!', true],
    ['هل سألت آنا؟!', true],
    ['“Did Anna ask?” Boris wondered.', false],
  ])('%s: a question is %s', (text, isQuestion) => {
    expect(analyse(text).isQuestion).toBe(isQuestion);
  });
});

it('analyseSentence finds a misspelt name where it stands, and none in a word that has a meaning of its own', () => {
  const language = prepareLanguage('en', { boris: ['Boriska'], carla: ['Carlotta'], letter: ['Boriske'] });
  const names = indexNames([
    { name: 'Boriska', concept: 'boris' },
    { name: 'Carlotta', concept: 'carla' },
  ]);
  const { spans } = analyseSentence('A Boriske and Carlota slept.', {
    language,
    composites: [],
    years: [],
    names,
  });
  expect(spans.get('carla')).toEqual([{ from: 3, to: 4 }]);
  expect(spans.get('boris')).toBeUndefined();
  const unknown = analyseSentence('A Boriske and Carlota slept.', { language, composites: [], years: [] });
  expect(unknown.spans.get('carla')).toBeUndefined();
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

describe('findTerm, closely', () => {
  it.each<[string, string, string, string[]]>([
    ['an absent one is just in reach', 'anna + !war @2', 'Anna of the war', []],
    ['an absent one is just out of reach', 'anna + !war @2', 'Anna of the long war', ['Anna']],
    ['in the order given, side by side', 'anna + letter @>3', 'Anna, letter', ['Anna, letter']],
    ['in the order given, past one before', 'anna + letter @>3', 'Letter, Anna, letter', ['Anna, letter']],
    ['two as near', 'anna + letter', 'A letter by Anna by letter', ['letter by Anna']],
    ['only what may be missing', 'letter?', 'A letter', []],
    [
      'the window is counted from the first',
      'anna + ask + letter @1',
      'Anna asks letter',
      ['Anna asks letter'],
    ],
    ['and not from one to the next', 'anna + ask + letter @1', 'Anna, he asks a letter', []],
  ])('%s', (_what, term, text, found) => {
    expect(find(term, text)).toEqual(found);
  });

  it('takes what touches before what overlaps, and that before what is apart', () => {
    const read = (text: string) => {
      const analysis = analyse(text, { pair: ['anna + letter'] });
      return findTerm(parseTerm('pair + letter'), analysis).map((span) => wordsAt(analysis, span));
    };
    expect(read('Anna, letter, letter.')).toEqual(['Anna, letter, letter']);
    expect(read('Anna, letter, a letter.')).toEqual(['Anna, letter']);
    expect(read('Letter, Anna, letter, a letter.')).toEqual(['Letter, Anna, letter']);
  });

  it('starts from twelve places of the first concept at most', () => {
    expect(find('letter', 'letter '.repeat(12))).toHaveLength(12);
    expect(find('letter', 'letter '.repeat(13))).toHaveLength(12);
  });
});

it('findSlot lists the places of its concepts, concept by concept', () => {
  const slot = (any: string[]) => findSlot({ any }, analyse('Anna, letter, Anna.')).map(({ from }) => from);
  expect(slot(['anna'])).toEqual([0, 2]);
  expect(slot(['letter', 'anna', 'war'])).toEqual([1, 0, 2]);
  expect(slot(['war'])).toEqual([]);
});

it.each([
  [[0, 1], [1, 2], 0],
  [[0, 1], [2, 3], 1],
  [[0, 1], [4, 6], 3],
  [[0, 3], [1, 5], 0],
  [[0, 9], [2, 3], 0],
])('between %j and %j stand %d words', ([a = 0, b = 0], [c = 0, d = 0], words) => {
  const [one, other] = [
    { from: a, to: b },
    { from: c, to: d },
  ];
  expect([gapBetween(one, other), gapBetween(other, one)]).toEqual([words, words]);
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
