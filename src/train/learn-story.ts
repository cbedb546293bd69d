import type { SentenceAnalysis } from '../claims/analyse-sentence.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { measureTerm } from '../claims/measure-term.ts';
import type { Context } from '../claims/track-context.ts';
import type { Matcher } from '../story/matcher-types.ts';
import type { Label } from './read-labelled-articles.ts';

/** A labelled sentence as the matcher reads it. */
export interface LabelledSentence {
  analysis: SentenceAnalysis;
  context: Context;
  /** Claim id → its label. */
  claims: ReadonlyMap<string, Label>;
}

// Additive smoothing: as if so many sentences more had been seen at the prior rate.
const pseudoCount = 2;
const priorPrecision = 0.4;
const associationPseudo = 1.5;
const leastAssociation = 0.15;

const logOdds = (p: number) => Math.log(p / (1 - p));
const round = (value: number) => Math.round(value * 100) / 100;

/** Learns what belongs to one story: how rare its concepts are, how far each term of a claim can be trusted, and which concepts speak for a claim. */
export function learnStory(matcher: Matcher, sentences: readonly LabelledSentence[]): LearntStory {
  const seen = new Map<string, number>();
  for (const { analysis } of sentences) for (const concept of analysis.spans.keys()) seen.set(concept, (seen.get(concept) ?? 0) + 1);
  const total = sentences.length;
  const rarity = Object.fromEntries([...seen].sort().map(([concept, n]) => [concept, round(Math.log((total + 1) / (n + 0.5)))]));
  const learnt: LearntStory = { rarity, terms: {}, claims: {}, associations: {}, negations: {} };
  for (const pattern of matcher.patterns) {
    let right = 0;
    let complete = 0;
    const perTerm = pattern.any.map(() => ({ right: 0, complete: 0 }));
    for (const { analysis, context, claims } of sentences) {
      let any = false;
      pattern.any.forEach((term, i) => {
        const tally = perTerm[i];
        if (!tally || !measureTerm(term, i, analysis, context, () => 1)?.complete) return;
        any = true;
        tally.complete++;
        if (claims.has(pattern.claim)) tally.right++;
      });
      if (!any) continue;
      complete++;
      if (claims.has(pattern.claim)) right++;
    }
    const smooth = (r: number, n: number, prior: number) => round(logOdds((r + pseudoCount * prior) / (n + pseudoCount)));
    const ofClaim = (right + pseudoCount * priorPrecision) / (complete + pseudoCount);
    learnt.claims[pattern.claim] = round(logOdds(ofClaim));
    learnt.terms[pattern.claim] = perTerm.map((tally) => smooth(tally.right, tally.complete, ofClaim));
    learnt.negations[pattern.claim] = meanNegations(pattern.claim, sentences);
    learnt.associations[pattern.claim] = learnAssociations(pattern.claim, sentences, seen);
  }
  return learnt;
}

/** Log-odds ratio of each concept with the claim (as in naive Bayes), leaving out what says little. */
function learnAssociations(claim: string, sentences: readonly LabelledSentence[], seen: ReadonlyMap<string, number>): Record<string, number> {
  const withClaim = new Map<string, number>();
  let positives = 0;
  for (const { analysis, claims } of sentences) {
    if (!claims.has(claim)) continue;
    positives++;
    for (const concept of analysis.spans.keys()) withClaim.set(concept, (withClaim.get(concept) ?? 0) + 1);
  }
  const weights: Record<string, number> = {};
  for (const [concept, n] of [...seen].sort()) {
    const rate = n / sentences.length;
    const here = (withClaim.get(concept) ?? 0) + associationPseudo * rate;
    const weight = round(Math.log(here / (positives + associationPseudo)) - Math.log(rate));
    if (Math.abs(weight) >= leastAssociation) weights[concept] = Math.max(-2, Math.min(4, weight));
  }
  return weights;
}

function meanNegations(claim: string, sentences: readonly LabelledSentence[]): number {
  const asserting = sentences.filter(({ claims }) => claims.has(claim) && claims.get(claim)?.stance === undefined);
  const sum = asserting.reduce((total, { analysis }) => total + (analysis.spans.get('negation')?.length ?? 0), 0);
  return round(sum / Math.max(1, asserting.length));
}
