import { expect, test } from 'vitest';
import { leavesPage, pageOf } from '../../../src/session/page-address.ts';

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['https://a.example/x#part', 'https://a.example/x'],
  ['https://a.example/#/x', 'https://a.example/#/x'],
  ['https://a.example/#!x', 'https://a.example/#!x'],
  ['https://a.example/x#', 'https://a.example/x'],
])('%s is the page %s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});

test('a page is left by going elsewhere, not by jumping within it nor by what its frames load', () => {
  const known = 'https://a.example/x';
  expect(leavesPage(known, undefined)).toBe(true);
  expect(leavesPage(known, known)).toBe(false);
  expect(leavesPage(known, 'https://a.example/y')).toBe(true);
  expect(leavesPage(known, 'https://a.example/x#part')).toBe(false);
});
