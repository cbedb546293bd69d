import { expect, test } from 'vitest';
import { countEdits } from '../../../../src/ui/search/count-edits.ts';

test.each([
  ['israel', 'israel', 0],
  ['isreal', 'israel', 1],
  ['kneset', 'knesset', 1],
  ['knesett', 'knesset', 2],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['ca', 'abc', 3],
  ['ab', 'ba', 1],
  ['abcd', 'badc', 2],
  ['abc', 'cab', 2],
  ['abcdef', 'uvwxyz', 6],
  ['', '', 0],
])('%s and %s are %i apart', (a, b, edits) => {
  expect(countEdits(a, b)).toBe(edits);
  expect(countEdits(b, a)).toBe(edits);
});
