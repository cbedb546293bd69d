import { expect, it } from 'vitest';
import { writeTraditional } from '../../../src/story/write-traditional.ts';
import { simplifyHan } from '../../../src/text/simplify-han.ts';

it.each([
  ['俄罗斯', '俄羅斯'],
  ['克里姆林宫', '克里姆林宮'],
  ['以色列', '以色列'],
])('%s is written %s', (simple, traditional) => {
  const spellings = writeTraditional(simple);
  expect(spellings).toContain(traditional);
  expect(new Set(spellings.map(simplifyHan))).toEqual(new Set([simple]));
});
