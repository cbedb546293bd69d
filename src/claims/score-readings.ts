import type { ClaimPattern } from '../story/matcher-types.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { toProbability } from '../retrieval/to-probability.ts';
import { analyseSentence } from './analyse-sentence.ts';
import { calibrate, scoreRaw } from './apply-scorer.ts';
import { forgetWords } from './correct-names.ts';
import { extractFeatures } from './extract-features.ts';
import { type AnalysedSentence, listSparseFeatures } from './list-sparse-features.ts';
import { findNeighbourhoods, type FirstJudgement, measureCompany } from './measure-company.ts';
import type { PreparedMatcher } from './prepare-matcher.ts';
import { type Proposal, proposeReadings } from './propose-readings.ts';
import type { Scorers } from './scorer-types.ts';
import { indexTerms, shortlistTerms } from './shortlist-terms.ts';
import { ContextTracker } from './track-context.ts';
import type { ArticleSentence } from './types.ts';

/** A proposal with the numbers that the scorer sees. */
export interface MeasuredProposal {
  proposal: Proposal;
  features: number[];
}

/** A sentence read as far as its claims are only proposed. */
export interface MeasuredSentence extends AnalysedSentence {
  proposals: MeasuredProposal[];
}

/** Analyses the sentences of an article in order, each with what goes before and after it. */
export function analyseArticle(
  sentences: readonly Pick<ArticleSentence, 'text' | 'block'>[],
  prepared: PreparedMatcher,
): AnalysedSentence[] {
  const { people, patterns } = prepared.matcher;
  const tracker = new ContextTracker(people);
  if (prepared.names) forgetWords(prepared.names);
  const analysed = sentences.map(({ text, block }) => {
    const analysis = analyseSentence(text, prepared);
    const context = tracker.at(block);
    tracker.pass(analysis, block);
    return { analysis, context };
  });
  const index = indexTerms(patterns);
  return analysed.map((sentence, i) => {
    const inPlace = { ...sentence, next: analysed[i + 1]?.analysis };
    const shortlist = shortlistTerms(index, inPlace.analysis);
    return { ...inPlace, shortlist, sparse: listSparseFeatures(inPlace, shortlist, patterns) };
  });
}

/** Proposes claims for every analysed sentence and measures them. */
export function measureArticle(
  analysed: readonly AnalysedSentence[],
  patterns: readonly ClaimPattern[],
  learnt: LearntStory,
): MeasuredSentence[] {
  let previous: ReadonlySet<string> = new Set();
  return analysed.map((sentence) => {
    const proposals = proposeReadings(sentence, patterns, learnt);
    const features = extractFeatures(proposals, sentence.analysis, learnt, previous);
    previous = new Set(proposals.filter(({ best }) => best.complete).map(({ claim }) => claim));
    return {
      ...sentence,
      proposals: proposals.map((proposal, i) => ({ proposal, features: features[i] ?? [] })),
    };
  });
}

/** Judges every proposal on its own: claim → probability, by sentence. */
export function judgeProposals(
  sentences: readonly MeasuredSentence[],
  score: (features: readonly number[], sentence: number, proposal: number) => number,
): FirstJudgement[] {
  return sentences.map(
    ({ proposals }, i) =>
      new Map(
        proposals.map(({ proposal, features }, j) => [proposal.claim, toProbability(score(features, i, j))]),
      ),
  );
}

/** Features of the second look, by sentence and proposal: those of the first and the company that the claim keeps. */
export function addCompany(
  sentences: readonly MeasuredSentence[],
  first: readonly FirstJudgement[],
  learnt: LearntStory,
): number[][][] {
  const neighbourhoods = findNeighbourhoods(first);
  return sentences.map(({ proposals }, i) => {
    const [own, beside] = [first[i], neighbourhoods[i]];
    if (!own || !beside) throw new Error('Every sentence is to be judged before its company is measured.');
    return proposals.map(({ proposal, features }) => [
      ...features,
      ...measureCompany(proposal.claim, own, beside, learnt),
    ]);
  });
}

/** The calibrated probability that each sentence makes each claim proposed for it. */
export function scoreProposals(
  sentences: readonly MeasuredSentence[],
  scorers: Pick<Scorers, 'first' | 'readings'>,
  learnt: LearntStory,
): Map<string, number>[] {
  const first = judgeProposals(sentences, (features) => scoreRaw(scorers.first, features));
  return addCompany(sentences, first, learnt).map(
    (rows, i) =>
      new Map(
        rows.map((features, j) => [
          sentences[i]?.proposals[j]?.proposal.claim ?? '',
          calibrate(scorers.readings, scoreRaw(scorers.readings, features)),
        ]),
      ),
  );
}
