import { describe, expect, test } from 'vitest';
import { chooseMarks } from '../../../src/background/choose-marks.ts';
import { defaultSettings } from '../../../src/session/settings-schema.ts';
import { makeArticle, makeReading } from '../../fixtures/make-article.ts';

const five = makeArticle(
  [],
  [makeReading('single')],
  [],
  [makeReading('corroborated'), makeReading('differs', 0.5)],
  [makeReading('contested')],
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

  test('paints fainter what is less likely than three in four, by the likeliest claim in the relation that it shows', () => {
    const article = makeArticle(
      [makeReading('single', 0.75)],
      [makeReading('single', 0.74)],
      [makeReading('differs', 0.5), makeReading('differs', 0.9)],
      [makeReading('differs', 0.5), makeReading('single', 0.9)],
    );
    const { marks } = chooseMarks(article, defaultSettings);
    expect(marks.map(({ faint }) => faint)).toEqual([false, true, false, true]);
  });

  test('leaves out relations that the reader does not want painted', () => {
    const painted = { ...defaultSettings.painted, single: false, differs: false };
    expect(chooseMarks(five, { ...defaultSettings, painted }).marks.map(({ sentence }) => sentence)).toEqual([
      4,
    ]);
  });
});
