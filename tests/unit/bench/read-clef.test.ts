import { expect, test } from 'vitest';
import { parseTsv } from '../../../src/bench/retrieval/read-clef.ts';

test('reads quoted cells with quotes, tabs and line breaks in them', () => {
  const text = 'id\ttext\n1\t"said ""no"" to\tit\nall"\n2\tplain "words"\r\n3\t\n';
  expect(parseTsv(text)).toEqual([
    ['id', 'text'],
    ['1', 'said "no" to\tit\nall'],
    ['2', 'plain "words"'],
    ['3', ''],
  ]);
});
