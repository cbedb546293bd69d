import { expect, test } from 'vitest';
import { isMatcherOf, isPack, nameDamaged } from '../../../src/story/check-compiled.ts';
import { shipMatcher } from '../../../src/story/ship-matcher.ts';
import { loadStories } from '../../../src/build/load-stories.ts';

const [bundled] = loadStories('assets/stories');
if (!bundled) throw new Error('There is no bundled story.');
const { pack } = bundled;
const matcher = shipMatcher(bundled.matcher);

test('takes what the build makes', () => {
  expect(isPack(pack)).toBe(true);
  expect(isMatcherOf(matcher, pack)).toBe(true);
});

test.each([
  ['nothing', null],
  ['another kind of data', []],
  ['a pack without claims', { ...pack, claims: undefined }],
  ['coverage by an unknown source', { ...pack, sources: pack.sources.slice(1) }],
  ['coverage of an unknown claim', { ...pack, claims: pack.claims.slice(1) }],
  [
    'a source whose link is no web address',
    { ...pack, sources: [{ ...pack.sources[0], url: 'javascript:0' }] },
  ],
])('refuses %s', (_, damaged) => {
  expect(isPack(damaged)).toBe(false);
});

test('refuses a matcher of another story, of unknown claims or without its texts', () => {
  expect(isMatcherOf({ ...matcher, story: 'other' }, pack)).toBe(false);
  expect(isMatcherOf(matcher, { ...pack, claims: [] })).toBe(false);
  expect(isMatcherOf({ ...matcher, core: null }, pack)).toBe(false);
});

test('names what is damaged by the best name it has', () => {
  expect(nameDamaged({ story: { id: 'one', title: 'One' } }, 0)).toBe('One');
  expect(nameDamaged({ story: { id: 'one' } }, 0)).toBe('one');
  expect(nameDamaged(7, 2)).toBe('#3');
});
