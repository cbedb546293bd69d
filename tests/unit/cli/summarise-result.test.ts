import { expect, test } from 'vitest';
import { summariseResult } from '../../../src/cli/summarise-result.ts';
import type { Reading, Relation, SentenceReading } from '../../../src/claims/types.ts';
import type { Pack } from '../../../src/story/types.ts';
import type { PageState, TabResult } from '../../../src/session/types.ts';
import { makeArticle } from '../../fixtures/make-article.ts';

function resultWith(state: PageState): TabResult {
  return { version: 1, url: 'http://127.0.0.1/', title: '', at: 0, state, selected: null, selections: 0 };
}

function packWith(id: string, statement: string): Pack {
  return {
    story: { id: 'a-story', title: '', about: '', notAbout: '', asOf: '2026-01-16' },
    sources: [],
    claims: [{ id, statement, core: true, facet: 'what', positions: [] }],
    coverage: [],
    translations: {},
  };
}

function sentenceWith(...relations: Relation[]): SentenceReading {
  const readings = relations.map((relation): Reading => ({
    claim: 'june-war',
    position: null,
    stance: 'asserts',
    score: 1,
    cues: [],
    relation,
    corroborating: [],
    differing: [],
  }));
  return { text: 'Text.', block: 0, readings };
}

test('a reading is told with its verdict, each sentence counted once, and what is left out', () => {
  const lines = summariseResult(
    resultWith({
      kind: 'read',
      partly: null,
      reading: {
        story: { id: 'a-story', verdict: 'about', score: 0.987 },
        language: 'en',
        depth: 'concepts',
        source: null,
        sentences: [sentenceWith('corroborated', 'differs'), sentenceWith('single'), sentenceWith()],
        omitted: ['reported-by', 'june-war'],
      },
    }),
    [packWith('june-war', 'There was a war.')],
  );
  expect(lines).toEqual([
    'verdict: about a-story (0.99)',
    'matched: 2 of 3 sentences; 0 corroborated, 0 contested, 1 differs, 1 single',
    'core claims left out: 2',
    '  – reported-by',
    '  – There was a war.',
  ]);
});

test.each([
  [null, 'left alone'],
  [resultWith({ kind: 'no-story' }), 'not about a known story'],
  [resultWith({ kind: 'mentions', story: 'a-story' }), 'only mentions'],
  [resultWith({ kind: 'failed', reason: 'too-large' }), 'too-large'],
  [resultWith({ kind: 'paused', site: 'a.example' }), 'paused'],
])('without a reading it says why (%#)', (result, words) => {
  expect(summariseResult(result, []).join('\n')).toContain(words);
});

test.each([
  [[], ['core claims left out: none']],
  [['who'], ['core claims left out: 1', '  – who']],
])('of %j as what is left out it tells %j', (omitted, told) => {
  const reading = { ...makeArticle([]), omitted };
  expect(summariseResult(resultWith({ kind: 'read', partly: null, reading }), []).slice(2)).toEqual(told);
});
