import { expect, it } from 'vitest';
import { TextTable, writeTable } from '../../../src/text/text-table.ts';

const entries = [
  ['one', '1'],
  ['', 'empty'],
  ['constructor', ''],
] as const;

it('reads a value when it is asked for, once', () => {
  const read: string[] = [];
  const table = new TextTable(writeTable(entries), (text, key) => {
    read.push(key);
    return { text };
  });
  expect(read).toEqual([]);
  expect([...table.keys()]).toEqual(['one', '', 'constructor']);
  expect(table.get('one')).toEqual({ text: '1' });
  expect(table.get('one')).toBe(table.get('one'));
  expect([table.get('constructor'), table.get('')]).toEqual([{ text: '' }, { text: 'empty' }]);
  expect([table.get('two'), table.get('toString')]).toEqual([undefined, undefined]);
  expect(read).toEqual(['one', 'constructor', '']);
});

it('is empty where nothing was written', () => {
  expect([...new TextTable(writeTable([]), () => ({})).keys()]).toEqual([]);
});

it('refuses what would come apart', () => {
  expect(() => writeTable([['a', '1|2']])).toThrow('1|2');
  expect(() => writeTable([['a|b', '1']])).toThrow('a|b');
});
