import { expect, test } from 'vitest';
import type { PageState, TabResult } from '../../../../src/session/types.ts';
import { describeState, isOld } from '../../../../src/ui/state/describe-state.ts';
import { makeArticle } from '../../../fixtures/make-article.ts';

function resultOf(state: PageState, url = 'https://news.example/a'): TabResult {
  return { version: 1, url, title: '', at: 0, state, selected: null, selections: 0 };
}

const states: PageState[] = [
  { kind: 'reading' },
  { kind: 'not-article' },
  { kind: 'no-story' },
  { kind: 'mentions', story: 'story' },
  { kind: 'paused', site: 'news.example' },
  { kind: 'not-asked' },
  { kind: 'forbidden' },
  { kind: 'withheld' },
  { kind: 'damaged-story', story: 'A story' },
  { kind: 'failed', reason: 'too-large' },
  { kind: 'failed', reason: 'unreadable' },
  { kind: 'failed', reason: 'broken-result' },
];

test('every state has words of its own', () => {
  const all = [describeState(null), ...states.map((state) => describeState(resultOf(state)))];
  const pdf = describeState(resultOf({ kind: 'forbidden' }, 'https://news.example/a.pdf?x=1'));
  const titles = [...all, pdf].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('only a reading under way offers nothing to do, until it takes long', () => {
  const idle = states.filter((state) => describeState(resultOf(state)).action === null);
  expect(idle).toEqual([{ kind: 'reading' }]);
  expect(states.filter((state) => describeState(resultOf(state), true).action === null)).toEqual([]);
});

test.each([
  ['https://news.example/a.PDF', true],
  ['https://news.example/a.pdf#page=2', true],
  ['https://news.example/a.pdfx', false],
  ['https://news.example/?file=a.pdf', false],
  ['https://news.example/a', false],
])('of %s it says that it is a PDF: %s', (url, pdf) => {
  const { title, action } = describeState(resultOf({ kind: 'forbidden' }, url));
  expect([title === 'statePdf', action]).toEqual([pdf, pdf ? 'explain' : 'read']);
});

test('an article whose story is gone is about no story that is known', () => {
  const reading = makeArticle([]);
  const read = describeState(resultOf({ kind: 'read', partly: null, reading }));
  expect(read).toEqual(describeState(resultOf({ kind: 'no-story' })));
});

test('coverage is old after half a year', () => {
  expect(isOld('2026-01-16', new Date('2026-07-18T00:00:00Z'))).toBe(false);
  expect(isOld('2026-01-16', new Date('2026-07-18T00:00:01Z'))).toBe(true);
});
