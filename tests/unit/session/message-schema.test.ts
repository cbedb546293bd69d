import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageMessage, tabMessage, viewMessage } from '../../../src/session/message-schema.ts';

const article = {
  type: 'article-read',
  url: 'https://news.example/a',
  title: 'A',
  article: {
    urls: ['https://news.example/a'],
    declaredLanguage: 'en',
    sentences: [{ text: 'One.', block: 0, headline: true }],
  },
  partly: null,
  asked: false,
};

describe('messages from pages', () => {
  test('pass as they are', () => {
    expect(v.parse(pageMessage, article)).toEqual(article);
  });

  test.each([
    { ...article, partly: 'none' },
    { ...article, article: { ...article.article, sentences: [{ text: 'One.', block: -1 }] } },
    { ...article, article: { ...article.article, sentences: [{ text: 1, block: 0 }] } },
    { ...article, url: 'x'.repeat(30_000) },
    { type: 'sentence-clicked', sentence: 1.5 },
    { type: 'sentence-clicked', sentence: -1 },
    { type: 'gate-opened', story: 's', url: 'https://a.example' },
  ])('are refused: %#', (message) => {
    expect(v.is(pageMessage, message)).toBe(false);
  });

  test('cannot be what only panel and popup may send', () => {
    for (const type of ['read-tab', 'select-sentence', 'step-sentence', 'pause-site']) {
      const message = { type, tab: 1, sentence: 0, by: 1, paused: false };
      expect(v.is(viewMessage, message)).toBe(true);
      expect(v.is(pageMessage, message)).toBe(false);
    }
  });
});

test('a highlight prefix that could end a style rule is refused', () => {
  const read = { type: 'read', asked: false, prefix: 'abcdefgh' };
  expect(v.is(tabMessage, read)).toBe(true);
  expect(v.is(tabMessage, { ...read, prefix: null })).toBe(true);
  expect(v.is(tabMessage, { ...read, prefix: '' })).toBe(false);
  expect(v.is(tabMessage, { ...read, prefix: 'abcdefgh){}body{' })).toBe(false);
});

test('messages of any shape are judged, and none throws', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      for (const schema of [pageMessage, viewMessage, tabMessage]) {
        expect(() => v.safeParse(schema, message)).not.toThrow();
      }
    }),
  );
});
