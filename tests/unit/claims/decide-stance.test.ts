import { describe, expect, it } from 'vitest';
import { measureStance, stanceFeatureNames, usualNegations } from '../../../src/claims/decide-stance.ts';
import { measureTerm } from '../../../src/claims/measure-term.ts';
import type { Proposal } from '../../../src/claims/propose-readings.ts';
import { ContextTracker } from '../../../src/claims/track-context.ts';
import { nothingLearnt } from '../../../src/story/learnt-story.ts';
import { makePattern } from '../../fixtures/small-matcher.ts';
import { analyse } from './read-small.ts';

const sent = makePattern('sent', ['anna + letter']);

/** Measures the last of the sentences, which names Anna and a letter. */
function measure(...texts: string[]): Record<string, number> {
  const tracker = new ContextTracker([]);
  const sentences = texts.map((text) => {
    const analysis = analyse(text);
    const context = tracker.at(0);
    tracker.pass(analysis, 0);
    return { analysis, context };
  });
  const [term] = sent.any;
  const last = sentences.at(-1);
  const best = term && last && measureTerm(term, 0, last.analysis, last.context, () => 1);
  if (!last || !best) throw new Error('The last sentence does not make the claim.');
  const proposal: Proposal = {
    claim: 'sent',
    pattern: sent,
    best,
    completeTerms: 1,
    strongest: 0,
    linear: 0,
    denying: 0.5,
    trap: 0,
    value: 0,
    excluded: false,
    hasCue: false,
  };
  const measured = measureStance(last, proposal, 1, 0.9);
  return Object.fromEntries(stanceFeatureNames.map((name, i) => [name, measured[i] ?? Number.NaN]));
}

describe('measureStance', () => {
  it('counts negations beyond those that the claim has itself', () => {
    expect(measure('Anna sent a letter.')).toMatchObject({ negations: 0, surplus: -1 });
    expect(measure('Anna did not send a letter, and not by post.')).toMatchObject({
      negations: 2,
      surplus: 1,
    });
  });

  it('sees a denial, how near it stands, and one in the sentence before', () => {
    const plain = measure('Anna sent a letter.');
    expect(plain).toMatchObject({ denials: 0, deniedBefore: 0, denying: 0.5, score: 0.9 });
    const denied = measure('Carla denied that Anna sent a letter.');
    expect(denied).toMatchObject({ denials: 1, deniedBefore: 0 });
    expect(denied.denialGap).toBeLessThan(plain.denialGap ?? 0);
    expect(measure('Carla denied it.', 'Anna sent no letter.')).toMatchObject({
      denials: 0,
      deniedBefore: 1,
    });
  });

  it('measures the gap to the nearest words of the claim, in words', () => {
    expect(measure('Anna sent no letter.')).toMatchObject({ negationGap: 0, denialGap: 30 });
    expect(measure('Anna sent no long letter.')).toMatchObject({ negationGap: 1, denialGap: 30 });
    expect(measure('Not a word of it: by post Anna sent a letter.').negationGap).toBeGreaterThan(3);
  });

  it('sees hearsay and questions, and counts no denial or negation beyond what tells', () => {
    expect(measure('Anna sent a letter.')).toMatchObject({ hasHedge: 0, isQuestion: 0, length: 4 });
    expect(measure('Anna reportedly sent a letter?')).toMatchObject({
      hasHedge: 1,
      isQuestion: 1,
      length: 5,
    });
    expect(measure(`Anna's letter was ${'not '.repeat(9)}there.`)).toMatchObject({
      negations: 4,
      surplus: 8,
    });
    expect(measure(`Carla ${'denied '.repeat(9)} Anna's letter.`)).toMatchObject({ denials: 3 });
    expect(measure(`Anna sent a letter ${'by and by '.repeat(30)}.`)).toMatchObject({ length: 60 });
  });
});

describe('usualNegations', () => {
  it('is what was learnt of the claim, or none', () => {
    const learnt = { ...nothingLearnt, negations: { sent: 0.75 } };
    expect([usualNegations(learnt, 'sent'), usualNegations(learnt, 'read')]).toEqual([0.75, 0]);
  });
});
