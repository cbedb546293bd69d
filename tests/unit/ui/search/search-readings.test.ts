import { expect, test } from 'vitest';
import { listMatched } from '../../../../src/comparison/list-matched.ts';
import { indexPack } from '../../../../src/comparison/index-pack.ts';
import { prepareSearch } from '../../../../src/ui/search/search-readings.ts';
import { loadBundledPack } from '../../../../src/build/load-bundled-pack.ts';
import { sampleReading } from '../../../../src/drive/sample-reading.ts';
import { makeArticle, makeReading } from '../../../fixtures/make-article.ts';
import { smallPack } from '../../../fixtures/small-pack.ts';

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

const articleOf = (...words: string[]) => {
  const article = makeArticle(
    ...words.map((_, at) => [{ ...makeReading('single'), claim: at === 0 ? 'when' : 'none' }]),
  );
  return listMatched({
    ...article,
    sentences: article.sentences.map((sentence, at) => ({ ...sentence, text: words[at] ?? '' })),
  });
};
const searchIn = (...words: string[]) => {
  const look = prepareSearch(articleOf(...words), indexPack(translated), 'de');
  return (query: string) => [...(look(query) ?? [])].sort();
};
const translated = { ...smallPack, translations: { de: { 'In June': 'Im Juni' } } };

test('finds a claim by its positions as the reader sees them, and by the agency that reported it', () => {
  const find = searchIn('Etwas.', 'Anderes.');
  expect([find('juni'), find('wire'), find('reprint'), find('june')]).toEqual([[0], [0], [0], []]);
});

test.each([
  ['word', 'ward', false],
  ['wordy', 'wardy', true],
  ['wordy', 'wardi', false],
  ['wordly', 'wardli', true],
  ['wordly', 'wordlyly', true],
  ['wordly', 'wardlii', false],
])('of %s, %s is a misspelling: %s', (word, query, found) => {
  expect(searchIn(word)(query)).toEqual(found ? [0] : []);
});

test('where a word begins another or is spelt right, nothing like it is looked for', () => {
  expect(searchIn('Tehran', 'Tehrans', 'Tahran')('tehran')).toEqual([0, 1]);
  expect(searchIn('Tehran', 'Tehrans', 'Tihren')('tahran')).toEqual([0, 1]);
});

test.each([
  [
    'a Chinese word anywhere, for no spaces are written',
    '以色列总理请普京向德黑兰转达信息。',
    '普京',
    '京向德',
    '黑普',
  ],
  ['an Arabic word behind its particles', 'خطاب في الكنيست وبالكنيست', 'كنيست', 'الكني', 'يست'],
  ['a Hebrew word behind its particles', 'נאום שבכנסת', 'כנסת', 'שבכנ', 'סת'],
])('finds %s', (_what, text, word, part, nothing) => {
  const article = makeArticle([makeReading('single')]);
  const sentences = article.sentences.map((one) => ({ ...one, text }));
  const find = prepareSearch(listMatched({ ...article, sentences }), indexPack(smallPack), 'en');
  expect([word, part, nothing].map((query) => find(query)?.size)).toEqual([1, 1, 0]);
});
