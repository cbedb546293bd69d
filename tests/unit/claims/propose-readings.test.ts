import { describe, expect, it } from 'vitest';
import { listSparseFeatures } from '../../../src/claims/list-sparse-features.ts';
import { type Proposal, proposeReadings } from '../../../src/claims/propose-readings.ts';
import { indexTerms, shortlistTerms } from '../../../src/claims/shortlist-terms.ts';
import { ContextTracker } from '../../../src/claims/track-context.ts';
import { type LearntStory, nothingLearnt } from '../../../src/story/learnt-story.ts';
import type { ClaimPattern } from '../../../src/story/matcher-types.ts';
import { makePattern } from '../../fixtures/small-matcher.ts';
import { analyse } from './read-small.ts';

/** Proposes claims for the last of some sentences. */
function propose(
  patterns: readonly ClaimPattern[],
  texts: string | string[],
  learnt: Partial<LearntStory> = {},
): Proposal[] {
  const tracker = new ContextTracker(['anna', 'boris']);
  const analyses = [texts].flat().map((text) => analyse(text));
  for (const analysis of analyses.slice(0, -1)) tracker.pass(analysis, 0);
  const analysis = analyses.at(-1) ?? analyse('');
  const place = { analysis, context: tracker.at(0), next: undefined };
  const shortlist = shortlistTerms(indexTerms(patterns), analysis);
  const sentence = { ...place, shortlist, sparse: listSparseFeatures(place, shortlist, patterns) };
  return proposeReadings(sentence, patterns, { ...nothingLearnt, ...learnt });
}

/** Linear scorers in which each target has nothing but its bias. */
function bias(targets: Record<string, number>): Pick<LearntStory, 'linear'> {
  return { linear: { targets: Object.keys(targets), bias: Object.values(targets), weights: {} } };
}

const sent = makePattern('sent', ['anna + letter', 'anna + letter + ask', 'letter + post'], {
  not: ['carla'],
  positions: { posted: ['post'] },
});
const fought = makePattern('fought', ['war + boris + day'], { values: ['12 day = twelve', 'january = -'] });

describe('proposeReadings', () => {
  it('proposes a claim by its complete terms, and by one that lacks a concept', () => {
    expect(propose([sent, fought], 'Anna wrote a letter.')).toMatchObject([
      { claim: 'sent', pattern: sent, best: { term: 0, complete: true }, completeTerms: 1 },
    ]);
    expect(propose([sent, fought], 'A letter came.')).toMatchObject([
      { claim: 'sent', best: { complete: false }, completeTerms: 0, strongest: -6 },
    ]);
    expect(propose([sent, fought], 'It rained.')).toEqual([]);
  });

  it('prefers the complete term, then the one that was learnt to tell more', () => {
    const text = 'Anna asked for a letter by post.';
    const best = (terms: number[]) => propose([sent], text, { terms: { sent: terms } })[0]?.best.term;
    expect([best([3, 0, 0]), best([0, 3, 0]), best([0, 0, 3])]).toEqual([0, 1, 2]);
    const [proposal] = propose([sent], 'Anna wrote a letter.', { terms: { sent: [-1, 2, 2] } });
    expect(proposal).toMatchObject({ best: { term: 0 }, completeTerms: 1, strongest: -1 });
    expect(propose([sent], text, { terms: { sent: [-1, 2, 0.5] } })).toMatchObject([
      { completeTerms: 3, strongest: 2 },
    ]);
  });

  it('prefers what the sentences before bear out', () => {
    const two = makePattern('sent', ['letter + ask', 'letter + war']);
    const best = (before: string) => propose([two], [before, 'A letter came.'])[0]?.best.term;
    expect([best('Anna asked.'), best('The war ended.')]).toEqual([0, 1]);
  });

  it('looks at every term of a claim that its words make likely, and at none of one that they make hopeless', () => {
    expect(propose([fought], 'Boris slept.')).toEqual([]);
    expect(propose([fought], 'Boris slept.', bias({ fought: -2 }))).toMatchObject([
      { claim: 'fought', linear: -2, best: { missing: 2 } },
    ]);
    expect(propose([fought], 'Boris slept.', bias({ fought: -2.1 }))).toEqual([]);
    expect(propose([sent], 'Anna wrote a letter.', bias({ sent: -6 }))).toHaveLength(1);
    expect(propose([sent], 'Anna wrote a letter.', bias({ sent: -6.1 }))).toEqual([]);
  });

  it('says what excludes the claim, what cues its positions, and what its words say of denial and traps', () => {
    expect(propose([sent], 'Anna wrote a letter.')).toMatchObject([
      { excluded: false, hasCue: false, linear: -4, denying: -4, trap: -4 },
    ]);
    const learnt = bias({ sent: 1, '*denies': 2, '*trap': 3 });
    expect(propose([sent], 'Anna wrote Carla a letter, by post.', learnt)).toMatchObject([
      { excluded: true, hasCue: true, linear: 1, denying: 2, trap: 3 },
    ]);
  });

  it.each([
    ['The war of Boris went on for 12 days.', 1],
    ['The war of Boris went on for 11 days.', -1],
    ['The war of Boris went on for days.', 0],
  ])('compares the value with those of the claim: %s', (text, value) => {
    expect(propose([fought], text)).toMatchObject([{ claim: 'fought', value }]);
  });

  it('keeps the order of the patterns', () => {
    const text = 'Anna wrote letters of the war of Boris for days.';
    expect(propose([sent, fought], text).map(({ claim }) => claim)).toEqual(['sent', 'fought']);
    expect(propose([fought, sent], text).map(({ claim }) => claim)).toEqual(['fought', 'sent']);
  });
});
