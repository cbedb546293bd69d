import { expect, test } from 'vitest';
import { looks, makePrefix, nameHighlight } from '../../../src/page/highlight-names.ts';
import { writeHighlightCss } from '../../../src/page/write-highlight-css.ts';

test('every look has a name and a rule of its own', () => {
  const names = looks.map((look) => nameHighlight('prefixxx', look));
  expect(new Set(names).size).toBe(looks.length);
  const css = writeHighlightCss('prefixxx');
  for (const name of names) expect(css).toContain(`::highlight(${name}){background-color:#`);
});

test('a name does not say what it stands for', () => {
  for (const look of looks) expect(nameHighlight('prefixxx', look)).toMatch(/^prefixxx-\d+$/);
});

test('prefixes are letters and not the same twice', () => {
  const prefixes = Array.from({ length: 50 }, makePrefix);
  for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]{16}$/);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});
