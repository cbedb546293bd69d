import { expect, test } from 'vitest';
import { leavesPage, pageOf, siteOf } from '../../../src/session/page-address.ts';

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['https://a.example/x#part', 'https://a.example/x'],
  ['https://a.example/#/x', 'https://a.example/#/x'],
  ['https://a.example/#!x', 'https://a.example/#!x'],
  ['https://a.example/x#', 'https://a.example/x'],
  ['https://me:my%20word@a.example/x', 'https://a.example/x'],
  ['https://me@a.example', 'https://a.example'],
  ['https://a.example/x?to=me@b.example', 'https://a.example/x?to=me@b.example'],
  ['https://a.example?me@b.example', 'https://a.example?me@b.example'],
  ['https://a.example/#!me@b.example', 'https://a.example/#!me@b.example'],
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

test.each([
  ['https://www.news.example/a?b#c', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['https://WWW.News.example/', 'news.example'],
  ['about:blank', ''],
  ['chrome://extensions/', ''],
  ['', ''],
])('the site of %j is %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
