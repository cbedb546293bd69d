import { expect, test } from 'vitest';
import type { PageState, TabResult } from '../../../../src/session/types.ts';
import { describeState, isOld } from '../../../../src/ui/state/describe-state.ts';

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

test('only a reading under way offers nothing to do', () => {
  const idle = states.filter((state) => describeState(resultOf(state)).action === null);
  expect(idle).toEqual([{ kind: 'reading' }]);
});

test('coverage is old after half a year', () => {
  expect(isOld('2026-01-16', new Date('2026-07-01'))).toBe(false);
  expect(isOld('2026-01-16', new Date('2026-08-01'))).toBe(true);
});
