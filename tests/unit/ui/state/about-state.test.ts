import { expect, it } from 'vitest';
import type { PageState } from '../../../../src/session/types.ts';
import { aboutState } from '../../../../src/ui/state/about-state.ts';
import { smallPack } from '../../../fixtures/small-pack.ts';

const packs = [
  { ...smallPack, story: { ...smallPack.story, id: 'another', title: 'Another story' } },
  { ...smallPack, translations: { de: { 'A story': 'Eine Geschichte' } } },
];

function about(state: PageState, language = 'en'): string {
  const result = { url: '', title: '', at: 0, state, selected: null, selections: 0 };
  return aboutState({ version: 1, ...result }, packs, language);
}

it('names the story that is mentioned in the reader’s language, where it is translated and known', () => {
  expect(about({ kind: 'mentions', story: 'story' })).toBe('A story');
  expect(about({ kind: 'mentions', story: 'story' }, 'de')).toBe('Eine Geschichte');
  expect(about({ kind: 'mentions', story: 'another' }, 'de')).toBe('Another story');
  expect(about({ kind: 'mentions', story: 'gone' })).toBe('');
});

it('names the site that is paused and the story that is damaged', () => {
  expect(about({ kind: 'paused', site: 'news.example' })).toBe('news.example');
  expect(about({ kind: 'damaged-story', story: 'Damaged' })).toBe('Damaged');
});

it('names nothing where a state is about nothing, or nothing is known', () => {
  expect(about({ kind: 'no-story' })).toBe('');
  expect(aboutState(null, packs, 'en')).toBe('');
});
