import { gapBetween } from './analyse-sentence.ts';
import type { AnalysedSentence } from './list-sparse-features.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import type { Proposal } from './propose-readings.ts';

/** What the stance is decided by, in the order of the numbers that measureStance returns. */
export const stanceFeatureNames = [
  'denials',
  'negations',
  'usualNegations',
  'surplus',
  'denialGap',
  'negationGap',
  'hasHedge',
  'length',
  'isQuestion',
  'score',
  'denying',
  'deniedBefore',
] as const;

const far = 30;

/**
 * Measures what tells a denial from an assertion: words of denial, and negations beyond those that the claim itself has
 * ("does not plan to attack" asserts), here and in the sentence before, which a denial often goes on from ("denied it. Nobody
 * asked for anything."). `usual` is the mean number of negations in sentences that assert the claim.
 */
export function measureStance(
  { analysis, context: { previous } }: Pick<AnalysedSentence, 'analysis' | 'context'>,
  { best, denying }: Proposal,
  usual: number,
  score: number,
): number[] {
  const count = (concept: string) => analysis.spans.get(concept)?.length ?? 0;
  const nearest = (concept: string) => {
    let least = far;
    for (const span of analysis.spans.get(concept) ?? []) {
      for (const place of best.spans) least = Math.min(least, gapBetween(span, place) / analysis.stretch);
    }
    return least;
  };
  const negations = count('negation');
  return [
    Math.min(3, count('denial')),
    Math.min(4, negations),
    usual,
    negations - usual,
    nearest('denial'),
    nearest('negation'),
    count('hedge') > 0 ? 1 : 0,
    Math.min(60, analysis.tokens.length / analysis.stretch),
    analysis.isQuestion ? 1 : 0,
    score,
    denying,
    previous.has('denial') ? 1 : 0,
  ];
}

/** Mean number of negations in sentences that assert a claim; 0 where nothing was learnt of it. */
export function usualNegations(learnt: LearntStory, claim: string): number {
  return learnt.negations[claim] ?? 0;
}
