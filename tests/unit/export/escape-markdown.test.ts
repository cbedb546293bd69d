import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/export/escape-markdown.ts';

it.each([
  ['*one* _two_ `three`', '\\*one\\* \\_two\\_ \\`three\\`'],
  ['[one](two)', '\\[one\\](two)'],
  ['<b> & &lt;', '\\<b\\> \\& \\&lt;'],
  ['~~one~~', '\\~\\~one\\~\\~'],
  ['one\\', 'one\\\\'],
  ['“One”, two — three.', '“One”, two — three.'],
])('leaves nothing that would be markup: %s', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});
