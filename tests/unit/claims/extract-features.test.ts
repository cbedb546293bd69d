import { describe, expect, it } from 'vitest';
import { extractFeatures, featureNames } from '../../../src/claims/extract-features.ts';
import type { Proposal } from '../../../src/claims/propose-readings.ts';
import { type LearntStory, nothingLearnt } from '../../../src/story/learnt-story.ts';
import { makePattern } from '../../fixtures/small-matcher.ts';
import { analyse } from './read-small.ts';

const best: Proposal['best'] = {
  term: 1,
  inSentence: 0.5,
  withContext: 0.75,
  missing: 1,
  absent: 2,
  evidence: 5,
  optional: 0.25,
  spread: 6,
  complete: false,
  spans: [],
};
const proposed: Proposal = {
  claim: 'sent',
  pattern: makePattern('sent', ['letter']),
  best,
  completeTerms: 3,
  strongest: 0.5,
  linear: -1,
  denying: -2,
  trap: -3,
  value: 1,
  excluded: false,
  hasCue: false,
};

/** Features by name, of each of some proposals for a sentence. */
function extract(
  text: string,
  proposals: readonly Partial<Proposal>[] = [{}],
  {
    learnt = {},
    previous = [],
    language = 'en',
  }: {
    learnt?: Partial<LearntStory>;
    previous?: string[];
    language?: string;
  } = {},
): Record<string, number>[] {
  return extractFeatures(
    proposals.map((proposal) => ({ ...proposed, ...proposal })),
    analyse(text, {}, language),
    { ...nothingLearnt, ...learnt },
    new Set(previous),
  ).map((features) => Object.fromEntries(featureNames.map((name, i) => [name, features[i] ?? Number.NaN])));
}

describe('extractFeatures', () => {
  it('gives a number for each name', () => {
    const [features] = extractFeatures([proposed], analyse('Anna slept.'), nothingLearnt, new Set());
    expect(features).toHaveLength(featureNames.length);
  });

  it('passes on what was measured of the proposal', () => {
    expect(extract('Anna slept.')).toMatchObject([
      {
        inSentence: 0.5,
        withContext: 0.75,
        missing: 1,
        absent: 2,
        evidence: 5,
        spread: 6,
        complete: 0,
        optional: 0.25,
        completeTerms: 3,
        strongest: 0.5,
        excluded: 0,
        hasCue: 0,
        linear: -1,
        denying: -2,
        trap: -3,
        value: 1,
      },
    ]);
    const yes = { best: { ...best, complete: true }, excluded: true, hasCue: true };
    expect(extract('Anna slept.', [yes])).toMatchObject([{ complete: 1, excluded: 1, hasCue: 1 }]);
  });

  it('adds what was learnt of the claim and of its term, and nothing where nothing was', () => {
    const learnt = { terms: { sent: [1, 2] }, claims: { sent: 3 } };
    expect(extract('Anna slept.', [{}], { learnt })).toMatchObject([{ learntTerm: 2, learntClaim: 3 }]);
    expect(extract('Anna slept.', [{ claim: 'fought' }], { learnt })).toMatchObject([
      { learntTerm: 0, learntClaim: 0 },
    ]);
  });

  it('sets a proposal beside its rivals', () => {
    const complete = { ...best, complete: true };
    const proposals = [{ linear: 1 }, { linear: 4, best: complete }, { linear: 2, best: complete }];
    expect(extract('Anna slept.', proposals)).toMatchObject([
      { linearRank: 2, linearLead: -3, rivals: 2, proposals: 3 },
      { linearRank: 0, linearLead: 2, rivals: 2, proposals: 3 },
      { linearRank: 1, linearLead: -2, rivals: 2, proposals: 3 },
    ]);
    expect(extract('Anna slept.')).toMatchObject([{ linearRank: 0, linearLead: 3, rivals: 0, proposals: 1 }]);
  });

  it('knows the claims that were proposed for the sentence before', () => {
    const proposals = [{}, { claim: 'fought' }];
    expect(extract('Anna slept.', proposals, { previous: ['fought'] })).toMatchObject([
      { previousToo: 0 },
      { previousToo: 1 },
    ]);
  });

  it('counts each word once of what the term covers', () => {
    const spans = [
      { from: 0, to: 2 },
      { from: 1, to: 3 },
      { from: 2, to: 3 },
    ];
    expect(extract('Anna wrote two letters.', [{ best: { ...best, spans } }])).toMatchObject([
      { slots: 3, share: 0.75, length: 4 },
    ]);
    expect(extract('Anna.', [{ best: { ...best, spans: [{ from: 0, to: 1 }] } }])).toMatchObject([
      { share: 1 },
    ]);
    expect(extract('Anna slept.')).toMatchObject([{ slots: 0, share: 0 }]);
    expect(extract('…')).toMatchObject([{ share: 0, length: 0 }]);
  });

  it('measures length up to sixty words, and in Chinese in words as well', () => {
    const lengthOf = (text: string, language = 'en') => extract(text, [{}], { language })[0]?.length;
    expect(lengthOf('day '.repeat(59))).toBe(59);
    expect(lengthOf('day '.repeat(61))).toBe(60);
    expect(lengthOf('安娜写信', 'zh')).toBe(4 / analyse('安娜写信', {}, 'zh').stretch);
    expect(extract('安娜写信', [{}], { language: 'zh' })[0]?.spread).toBe(
      6 / analyse('安娜写信', {}, 'zh').stretch,
    );
  });

  it.each([
    ['Anna slept.', {}],
    ['Did Anna sleep?', { isQuestion: 1 }],
    ['Anna did not sleep, not now, not ever, not at all.', { negations: 3 }],
    ['Anna did not sleep.', { negations: 1 }],
    ['Anna sent 3 letters.', { hasNumber: 1 }],
    ['Anna wrote to France.', { otherCountry: 1 }],
    ['Anna slept in 2024.', { hasNumber: 1, otherYear: 1 }],
    ['Anna slept in ٢٠٢٤.', { hasNumber: 1, otherYear: 1 }],
    ['Anna slept in 1900.', { hasNumber: 1, otherYear: 1 }],
    ['Anna slept in 2100.', { hasNumber: 1, otherYear: 1 }],
    ['Anna slept in 1899.', { hasNumber: 1 }],
    ['Anna slept in 2101.', { hasNumber: 1 }],
    ['Anna slept in 2025.', { hasNumber: 1 }],
    ['Anna wrote 2,024 letters.', { hasNumber: 1 }],
    ['If Anna slept.', { hasCondition: 1, startsWithCondition: 1 }],
    ['And then if Anna slept.', { hasCondition: 1, startsWithCondition: 1 }],
    ['And Anna said if asked.', { hasCondition: 1 }],
  ])('sees what governs the sentence: %s', (text, expected) => {
    expect(extract(text)).toMatchObject([
      {
        isQuestion: 0,
        negations: 0,
        denials: 0,
        hasNumber: 0,
        otherCountry: 0,
        otherYear: 0,
        hasCondition: 0,
        startsWithCondition: 0,
        ...expected,
      },
    ]);
  });
});
