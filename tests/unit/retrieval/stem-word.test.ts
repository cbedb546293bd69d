import { expect, test } from 'vitest';
import { stemWord } from '../../../src/retrieval/stem-word.ts';

test('brings English inflections of a word together', () => {
  for (const [one, other] of [
    ['message', 'messages'],
    ['attack', 'attacking'],
    ['attacked', 'attacks'],
    ['country', 'countries'],
    ['planned', 'plan'],
    ['crash', 'crashes'],
  ] as const) {
    expect(stemWord(one, 'en'), `${one} and ${other}`).toBe(stemWord(other, 'en'));
  }
});

test('keeps apart what only looks alike', () => {
  expect(stemWord('iran', 'en')).not.toBe(stemWord('iraq', 'en'));
  expect(stemWord('kiss', 'en')).not.toBe(stemWord('kit', 'en'));
  expect(stemWord('red', 'en')).toBe('red');
});

test('takes other languages by their first letters', () => {
  expect(stemWord('нетаньяху', 'ru')).toBe(stemWord('нетаньяхуом', 'ru'));
  expect(stemWord('iran', 'tr')).toBe('iran');
});
