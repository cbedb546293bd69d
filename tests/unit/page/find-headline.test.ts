import { expect, test } from 'vitest';
import { findHeadline } from '../../../src/page/find-headline.ts';

test.each([
  [['The Daily', 'Israel asks Putin to calm Iran'], 'Israel asks Putin to calm Iran | The Daily News', 1],
  [['Israel asks Putin to calm Iran'], 'Israel asks Putin to calm Iran', 0],
  [['Welcome', 'Subscribe'], 'Something else altogether', 0],
  [[], 'A title', -1],
  [['Путин передал послание', 'Новости'], 'Путин передал послание Ирану — Новости дня', 0],
])('of %j under the title %j it is number %i', (headings, title, number) => {
  expect(findHeadline(headings, title)).toBe(number);
});
