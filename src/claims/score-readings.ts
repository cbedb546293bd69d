import type { ClaimPattern, Matcher } from '../story/matcher-types.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { analyseSentence, type SentenceAnalysis } from './analyse-sentence.ts';
import { calibrate, scoreRaw } from './apply-scorer.ts';
import { extractFeatures } from './extract-features.ts';
import type { PreparedMatcher } from './prepare-matcher.ts';
import { type Proposal, proposeReadings } from './propose-readings.ts';
import type { Scorer } from './scorer-types.ts';
import { type Context, ContextTracker } from './track-context.ts';
import type { ArticleSentence } from './types.ts';

/** A proposal with the numbers that the scorer sees. */
export interface MeasuredProposal {
  proposal: Proposal;
  features: number[];
}

/** A sentence read as far as its claims are only proposed. */
export interface MeasuredSentence {
  analysis: SentenceAnalysis;
  context: Context;
  proposals: MeasuredProposal[];
}

/** Analyses the sentences of an article in order, each with what went before it. */
export function analyseArticle(
  sentences: readonly Pick<ArticleSentence, 'text' | 'block'>[],
  prepared: PreparedMatcher,
): { analysis: SentenceAnalysis; context: Context }[] {
  const tracker = new ContextTracker(prepared.matcher.people);
  return sentences.map(({ text, block }) => {
    const analysis = analyseSentence(text, prepared.language, prepared.matcher.composites);
    const context = tracker.at(block);
    tracker.pass(analysis, block);
    return { analysis, context };
  });
}

/** Proposes claims for every analysed sentence and measures them. */
export function measureArticle(
  analysed: readonly { analysis: SentenceAnalysis; context: Context }[],
  patterns: readonly ClaimPattern[],
  learnt: LearntStory,
): MeasuredSentence[] {
  let previous: ReadonlySet<string> = new Set();
  return analysed.map(({ analysis, context }) => {
    const proposals = proposeReadings(analysis, context, patterns, learnt);
    const features = extractFeatures(proposals, analysis, learnt, previous);
    previous = new Set(proposals.filter(({ best }) => best.complete).map(({ claim }) => claim));
    return { analysis, context, proposals: proposals.map((proposal, i) => ({ proposal, features: features[i] ?? [] })) };
  });
}

/** The probability that the sentence makes each claim proposed for it. */
export function scoreProposals(sentence: MeasuredSentence, scorer: Scorer): Map<string, number> {
  return new Map(
    sentence.proposals.map(({ proposal, features }) => [proposal.claim, calibrate(scorer, scoreRaw(scorer, features))]),
  );
}

/** What stands in where nothing was learnt of a story. */
export const nothingLearnt: LearntStory = { rarity: {}, terms: {}, claims: {}, associations: {}, negations: {} };

/** What was learnt of a matcher's story. */
export function learntOf(matcher: Matcher): LearntStory {
  return matcher.learnt ?? nothingLearnt;
}
