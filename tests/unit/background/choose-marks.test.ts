import { describe, expect, test } from 'vitest';
import {
  chooseMarks,
  keepSelection,
  matchedSentences,
  stepSentence,
} from '../../../src/background/choose-marks.ts';
import type { ArticleReading, Reading, Relation } from '../../../src/claims/types.ts';
import { defaultSettings } from '../../../src/session/settings-schema.ts';

const read = (relation: Relation, score = 0.9): Reading => ({
  claim: 'claim',
  position: null,
  stance: 'asserts',
  score,
  cues: [],
  relation,
  corroborating: [],
  differing: [],
});

function article(...readings: Reading[][]): ArticleReading {
  return {
    story: { id: 'story', verdict: 'about', score: 1 },
    language: 'en',
    depth: 'concepts',
    source: null,
    sentences: readings.map((of, i) => ({ text: `Sentence ${i}.`, block: i, readings: of })),
    omitted: [],
  };
}

const five = article(
  [],
  [read('single')],
  [],
  [read('corroborated'), read('differs', 0.5)],
  [read('contested')],
);

describe('chooseMarks', () => {
  test('marks each matched sentence in its most notable relation', () => {
    expect(chooseMarks(five, defaultSettings)).toEqual({
      strength: 'normal',
      marks: [
        { sentence: 1, relation: 'single', faint: false },
        { sentence: 3, relation: 'differs', faint: true },
        { sentence: 4, relation: 'contested', faint: false },
      ],
    });
  });

  test('leaves out relations that the reader does not want painted', () => {
    const painted = { ...defaultSettings.painted, single: false, differs: false };
    expect(chooseMarks(five, { ...defaultSettings, painted }).marks.map(({ sentence }) => sentence)).toEqual([
      4,
    ]);
  });
});

describe('stepSentence', () => {
  test('goes through the matched sentences and stays at the ends', () => {
    expect(matchedSentences(five)).toEqual([1, 3, 4]);
    expect(stepSentence(five, null, 1)).toBe(1);
    expect(stepSentence(five, null, -1)).toBe(4);
    expect(stepSentence(five, 1, 1)).toBe(3);
    expect(stepSentence(five, 2, -1)).toBe(1);
    expect(stepSentence(five, 4, 1)).toBe(4);
    expect(stepSentence(article([]), null, 1)).toBeNull();
  });
});

describe('keepSelection', () => {
  test('follows a sentence to where it stands now', () => {
    const after = article([], [], [read('single')]);
    const moved = { ...after, sentences: after.sentences.toReversed() };
    expect(keepSelection(five, 1, five)).toBe(1);
    expect(keepSelection(five, 2, moved)).toBe(0);
    expect(keepSelection(five, 4, after)).toBeNull();
    expect(keepSelection(five, null, five)).toBeNull();
  });
});
