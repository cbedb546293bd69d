import { expect, test } from 'vitest';
import { listMatched } from '../../../../src/comparison/list-matched.ts';
import { indexPack } from '../../../../src/comparison/index-pack.ts';
import { prepareSearch } from '../../../../src/ui/search/search-readings.ts';
import { loadBundledPack } from '../../../../src/build/load-bundled-pack.ts';
import { sampleReading } from '../../../../src/drive/sample-reading.ts';

const pack = loadBundledPack();
const { state } = sampleReading(pack);
const matched = state.kind === 'read' ? listMatched(state.reading) : [];
const search = prepareSearch(matched, indexPack(pack), 'en');

function texts(query: string): string[] {
  const found = search(query);
  return matched.filter(({ index }) => found?.has(index)).map(({ sentence }) => sentence.text);
}

test('an empty search shows all', () => {
  expect(search('  ')).toBeNull();
});

test('finds words of the article, also misspelt', () => {
  expect(texts('THAAD')).toEqual(['US forces spent about a quarter of their THAAD interceptors.']);
  expect(texts('interseptors')).toEqual(texts('interceptors'));
  expect(texts('interseptors').length).toBeGreaterThan(0);
});

test.each([
  ['Natanyahu', 'Netanyahu'],
  ['Tahran', 'Tehran'],
  ['kneset', 'Knesset'],
  ['knesett', 'Knesset'],
  ['isreal', 'Israel'],
  ['trupm', 'Trump'],
  ['dushambe', 'Dushanbe'],
  ['amercian', 'American'],
  ['azatutun', 'Azatutyun'],
])('finds %s where %s is meant', (misspelt, meant) => {
  expect(texts(meant).length).toBeGreaterThan(0);
  expect(texts(misspelt)).toEqual(texts(meant));
});

test('does not take a short word for another', () => {
  expect(texts('iraq')).toEqual([]);
});

test('finds by outlet, without its diacritics', () => {
  expect(texts('Yeni Safak').length).toBeGreaterThan(3);
});

test('wants all words', () => {
  expect(texts('THAAD Knesset')).toEqual([]);
});

test('finds nothing where nothing is', () => {
  expect(texts('xylophone')).toEqual([]);
});
