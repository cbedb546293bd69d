import { expect, test } from 'vitest';
import { buildMatrix } from '../../../src/comparison/build-matrix.ts';
import { buildTimeline } from '../../../src/comparison/build-timeline.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { linkToPassage } from '../../../src/comparison/link-to-passage.ts';
import { relateCoverage } from '../../../src/claims/relate-coverage.ts';
import type { ArticleReading, Reading } from '../../../src/claims/types.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const index = indexPack(smallPack);
const statement = { claim: 'when', position: 'june', stance: 'asserts' } as const;
const june: Reading = { ...statement, ...relateCoverage(statement, smallPack, null), score: 1, cues: [] };
const reading: ArticleReading = {
  story: { id: 'story', verdict: 'about', score: 1 },
  language: 'en',
  depth: 'concepts',
  source: null,
  sentences: [{ text: 'It was in June.', block: 0, readings: [june] }],
  omitted: [],
};

test('the matrix shows same, other and silent, and only claims that the article makes', () => {
  const { sources, rows } = buildMatrix(index, reading, true);
  const stands = Object.fromEntries(sources.map(({ id }, at) => [id, rows[0]?.cells[at]?.stands]));
  expect(rows.map(({ claim }) => claim.id)).toEqual(['when']);
  expect(stands).toEqual({ east: 'other', west: 'same', 'reprint-one': 'same', 'reprint-two': 'same' });
});

test('with all claims, what the article leaves out is neither same nor other', () => {
  const { sources, rows } = buildMatrix(index, reading, false);
  const who = rows.find(({ claim }) => claim.id === 'who');
  const east = sources.findIndex(({ id }) => id === 'east');
  expect(who?.article).toBeNull();
  expect(who?.cells[east]).toMatchObject({ stands: 'neutral', letter: 'A', denies: true });
  expect(who?.cells.filter((cell) => cell === null)).toHaveLength(3);
});

test('the timeline runs from old to new, and counts days only between known days', () => {
  const claim = index.claims.get('when');
  if (!claim) throw new Error('no claim');
  const { moments } = buildTimeline(index, claim, june, null);
  expect(moments.map(({ date, gap }) => [date, gap])).toEqual([
    ['2026-01', null],
    ['2026-01-05', null],
    ['2026-01-06', 1],
    ['2026-01-07', 1],
  ]);
});

test('a link goes to the words, whose hyphens and commas are not its syntax', () => {
  const west = index.coverage.get('when')?.find(({ source }) => source.id === 'west');
  if (!west) throw new Error('no coverage');
  expect(linkToPassage(west.source, west.coverage)).toBe(
    'https://west.example/article#:~:text=early%2Dsummer%2C%20in%20June',
  );
});
