import { expect, it } from 'vitest';
import { listWords } from '../../../src/retrieval/list-words.ts';

const stems = (text: string, language: string): string[] => listWords(text, language).map(({ stem }) => stem);

it('gives what words share with their inflections, in the order of the text, each as often as it stands there', () => {
  expect(stems('Cards were planned: a card, a plan.', 'en')).toEqual(['card', 'plan', 'card', 'plan']);
});

it('leaves out what is too common, in the languages that have a list of it', () => {
  expect(stems('What is the plan?', 'en')).toEqual(['plan']);
  expect(stems('What is the plan?', 'de')).toEqual(['what', 'is', 'the', 'plan']);
});

it('leaves out single letters', () => {
  expect(stems('Plan Ж of x', 'ru')).toEqual(['plan', 'of']);
});

it('takes numbers by their values, however they are written, and single digits too', () => {
  expect(listWords('1,000 days, 7 cards', 'en')).toEqual([
    { stem: '1000', isNumber: true },
    { stem: 'day', isNumber: false },
    { stem: '7', isNumber: true },
    { stem: 'card', isNumber: false },
  ]);
  expect(stems('1000 ٧', 'en')).toEqual(stems('1 000 7', 'en'));
});

it('takes Han characters by pairs of neighbours', () => {
  expect(listWords('洪水後', 'zh')).toEqual([
    { stem: '洪水', isNumber: false },
    { stem: '水后', isNumber: false },
  ]);
  expect(stems('洪 KAN 水', 'zh')).toEqual(['kan']);
  expect(stems('洪', 'zh')).toEqual([]);
});
