import { describe, expect, it } from 'vitest';
import { measureStance, stanceFeatureNames } from '../../../src/claims/decide-stance.ts';
import { measureTerm } from '../../../src/claims/measure-term.ts';
import type { Proposal } from '../../../src/claims/propose-readings.ts';
import { ContextTracker } from '../../../src/claims/track-context.ts';
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
});
