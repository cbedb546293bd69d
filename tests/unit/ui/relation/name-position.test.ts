import { expect, it } from 'vitest';
import { nameColumn, namePosition } from '../../../../src/ui/relation/name-position.ts';
import { layOutPositions } from '../../../../src/comparison/lay-out-positions.ts';
import { indexPack } from '../../../../src/comparison/index-pack.ts';
import { makeStrings } from '../../../../src/ui/strings/strings.ts';
import { smallPack } from '../../../fixtures/small-pack.ts';

const messages = new Map([
  ['noPosition', 'keine Position'],
  ['deniesThat', 'bestreitet: $1'],
]);
const strings = makeStrings('de', (key) => messages.get(key) ?? '');
const pack = { ...smallPack, translations: { de: { 'In May': 'Im Mai' } } };

it.each([
  ['In May', false, 'Im Mai'],
  ['In May', true, 'bestreitet: Im Mai'],
  ['In June', false, 'In June'],
  [null, false, 'keine Position'],
  [null, true, 'bestreitet: keine Position'],
])('%j, denied: %j, is called %j', (label, denies, name) => {
  expect(namePosition(label, denies, pack, strings)).toBe(name);
});

it('names a column by its position, and says when it denies it', () => {
  const names = pack.claims.map((claim) =>
    layOutPositions(indexPack(pack), claim, null, null).map((column) => nameColumn(column, pack, strings)),
  );
  expect(names).toEqual([expect.arrayContaining(['Im Mai', 'In June']), ['bestreitet: Anna']]);
});
