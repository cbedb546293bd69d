import { expect, it } from 'vitest';
import { listOwnFeatures, listSparseFeatures } from '../../../src/claims/list-sparse-features.ts';
import { indexTerms, shortlistTerms } from '../../../src/claims/shortlist-terms.ts';
import { ContextTracker } from '../../../src/claims/track-context.ts';
import { makePattern } from '../../fixtures/small-matcher.ts';
import { analyse } from './read-small.ts';

const patterns = [
  makePattern('fought', ['war + boris']),
  makePattern('sent', ['letter + war', 'anna + letter', 'anna + letter @1', 'letter + carla?']),
];

/** Features of a sentence between two others. */
function list(text: string, { before = '', after = '', language = 'en' } = {}): string[] {
  const tracker = new ContextTracker([]);
  if (before) tracker.pass(analyse(before, {}, language), 0);
  const analysis = analyse(text, {}, language);
  const next = after ? analyse(after, {}, language) : undefined;
  const shortlist = shortlistTerms(indexTerms(patterns), analysis);
  return listSparseFeatures({ analysis, context: tracker.at(0), next }, shortlist, patterns);
}

const startingWith = (mark: string, features: readonly string[]) =>
  features.filter((feature) => feature.startsWith(mark)).sort();

it('names the concepts of the sentence, and apart from them those of the sentences beside it', () => {
  const features = list('Boris slept.', { before: 'Anna came.', after: 'The war ended.' });
  expect(features).toEqual(expect.arrayContaining(['boris', '<anna', '>war']));
  expect(startingWith('<', features)).toEqual(['<anna']);
  expect(startingWith('>', features)).toEqual(['>war']);
  expect(features).not.toContain('anna');
});

it('says that it is a question', () => {
  expect([list('Anna?').includes('?'), list('Anna.').includes('?')]).toEqual([true, false]);
});

it('names the claims’ complete terms by their place, and none that lacks a concept or its window', () => {
  expect(startingWith('#', list('Anna wrote a long letter.'))).toEqual(['#sent:1', '#sent:3']);
  expect(startingWith('#', list('Anna’s letter of the war.'))).toEqual([
    '#sent:0',
    '#sent:1',
    '#sent:2',
    '#sent:3',
  ]);
  expect(startingWith('#', list('Anna slept.'))).toEqual([]);
});

it('names the first six letters of each word, once; no number and no single letter', () => {
  expect(startingWith('~', list('By a messenger and a message: 12 letters.'))).toEqual([
    '~and',
    '~by',
    '~letter',
    '~messag',
    '~messen',
  ]);
  expect(startingWith('~', list('Messages, messages'))).toEqual(['~messag']);
});

it('names pairs of characters where a script writes no spaces', () => {
  expect(startingWith('~', list('安娜写信', { language: 'zh' }))).toEqual(['~娜写', '~安娜', '~写信'].sort());
  expect(startingWith('~', list('信', { language: 'zh' }))).toEqual([]);
});

it('tells the features of the sentence itself from those of its neighbours', () => {
  const analysis = analyse('Anna slept?');
  const context = new ContextTracker([]).at(0);
  const sparse = ['anna', '<boris', '>war', '?', '#sent:1', '~slept'];
  expect(listOwnFeatures({ analysis, context, next: undefined, shortlist: new Map(), sparse })).toEqual([
    'anna',
    '?',
    '#sent:1',
    '~slept',
  ]);
});
