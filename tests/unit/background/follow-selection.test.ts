import { describe, expect, test } from 'vitest';
import { keepSelection, stepSentence } from '../../../src/background/follow-selection.ts';
import { makeArticle, makeReading } from '../../fixtures/make-article.ts';

const five = makeArticle(
  [],
  [makeReading('single')],
  [],
  [makeReading('corroborated'), makeReading('differs', 0.5)],
  [makeReading('contested')],
);

describe('stepSentence', () => {
  test('goes through the matched sentences and stays at the ends', () => {
    expect(stepSentence(five, null, 1)).toBe(1);
    expect(stepSentence(five, null, -1)).toBe(4);
    expect(stepSentence(five, 1, 1)).toBe(3);
    expect(stepSentence(five, 2, -1)).toBe(1);
    expect(stepSentence(five, 4, 1)).toBe(4);
    expect(stepSentence(makeArticle([]), null, 1)).toBeNull();
  });
  test('stays with a sentence at the end only where that is matched', () => {
    const article = makeArticle([], [makeReading('single')], []);
    expect(stepSentence(article, 1, -1)).toBe(1);
    expect(stepSentence(article, 0, -1)).toBeNull();
    expect(stepSentence(article, 2, 1)).toBeNull();
  });
});

describe('keepSelection', () => {
  test('follows a sentence to where it stands now', () => {
    const after = makeArticle([], [], [makeReading('single')]);
    const moved = { ...after, sentences: after.sentences.toReversed() };
    expect(keepSelection(five, 1, five)).toBe(1);
    expect(keepSelection(five, 2, moved)).toBe(0);
    expect(keepSelection(five, 4, after)).toBeNull();
    expect(keepSelection(five, null, five)).toBeNull();
    expect(keepSelection(five, 9, five)).toBeNull();
  });
  test('stays with the second of two that say the same, though something comes in above', () => {
    const say = (...texts: string[]) => {
      const article = makeArticle(...texts.map(() => []));
      return {
        ...article,
        sentences: article.sentences.map((one, at) => ({ ...one, text: texts[at] ?? '' })),
      };
    };
    const before = say('A.', 'B.', 'A.');
    expect(keepSelection(before, 2, say('X.', 'A.', 'B.', 'A.'))).toBe(3);
    expect(keepSelection(before, 0, say('X.', 'A.', 'B.', 'A.'))).toBe(1);
    expect(keepSelection(before, 2, say('X.', 'A.', 'B.'))).toBe(1);
  });
  test('stays where it is among sentences that say the same', () => {
    const twice = { ...five, sentences: five.sentences.map((one) => ({ ...one, text: 'The same.' })) };
    expect(keepSelection(twice, 3, twice)).toBe(3);
  });
});
