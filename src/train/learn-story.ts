import type { SentenceAnalysis } from '../claims/analyse-sentence.ts';
import { type LearntStory, nothingLearnt } from '../story/learnt-story.ts';
import { measureTerm } from '../claims/measure-term.ts';
import type { Context } from '../claims/track-context.ts';
import type { Matcher, Term } from '../story/matcher-types.ts';
import { learnCompany } from './learn-company.ts';
import { learnLinear, learnPositions } from './learn-linear.ts';
import type { LabelledSentence } from './prepare-articles.ts';

// Additive smoothing: as if so many sentences more had been seen at the prior rate.
const pseudoCount = 2;
const priorPrecision = 0.4;

const logOdds = (p: number) => Math.log(p / (1 - p));
const round = (value: number) => Math.round(value * 100) / 100;

/** Learns what belongs to one story: how rare its concepts are, how far each term of a claim can be trusted, and which concepts speak for a claim. */
export function learnStory(matcher: Matcher, sentences: readonly LabelledSentence[]): LearntStory {
  const seen = new Map<string, number>();
  for (const { analysis } of sentences)
    for (const concept of analysis.spans.keys()) seen.set(concept, (seen.get(concept) ?? 0) + 1);
  const total = sentences.length;
  const rarity = Object.fromEntries(
    [...seen].sort().map(([concept, n]) => [concept, round(Math.log((total + 1) / (n + 0.5)))]),
  );
  const learnt: LearntStory = {
    rarity,
    terms: {},
    claims: {},
    linear: learnLinear(matcher, sentences),
    positions: learnPositions(matcher, sentences),
    together: {},
    follows: {},
    negations: {},
    verdict: nothingLearnt.verdict,
  };
  const before = sentences.map((_, i) =>
    sentences[i - 1]?.article === sentences[i]?.article ? sentences[i - 1] : undefined,
  );
  for (const pattern of matcher.patterns) {
    let right = 0;
    let complete = 0;
    const perTerm = pattern.any.map(() => ({ right: 0, complete: 0 }));
    for (const { analysis, context, claims } of sentences) {
      let any = false;
      pattern.any.forEach((term, i) => {
        const tally = perTerm[i];
        if (!tally || !isComplete(term, i, analysis, context)) return;
        any = true;
        tally.complete++;
        if (claims.has(pattern.claim)) tally.right++;
      });
      if (!any) continue;
      complete++;
      if (claims.has(pattern.claim)) right++;
    }
    const smooth = (r: number, n: number, prior: number) =>
      round(logOdds((r + pseudoCount * prior) / (n + pseudoCount)));
    const ofClaim = (right + pseudoCount * priorPrecision) / (complete + pseudoCount);
    learnt.claims[pattern.claim] = round(logOdds(ofClaim));
    learnt.terms[pattern.claim] = perTerm.map((tally) => smooth(tally.right, tally.complete, ofClaim));
    learnt.together[pattern.claim] = learnCompany(pattern.claim, sentences, sentences, true);
    learnt.follows[pattern.claim] = learnCompany(pattern.claim, sentences, before, false);
    learnt.negations[pattern.claim] = meanNegations(pattern.claim, sentences);
  }
  return learnt;
}

function meanNegations(claim: string, sentences: readonly LabelledSentence[]): number {
  const asserting = sentences.filter(
    ({ claims }) => claims.has(claim) && claims.get(claim)?.stance === undefined,
  );
  const sum = asserting.reduce(
    (total, { analysis }) => total + (analysis.spans.get('negation')?.length ?? 0),
    0,
  );
  return round(sum / Math.max(1, asserting.length));
}

const complete = new WeakMap<SentenceAnalysis, Map<Term, boolean>>();

/** Whether a term is complete in a sentence; kept, because every fold asks again. */
function isComplete(term: Term, i: number, analysis: SentenceAnalysis, context: Context): boolean {
  const known = complete.get(analysis) ?? new Map<Term, boolean>();
  complete.set(analysis, known);
  let answer = known.get(term);
  if (answer === undefined) {
    answer = measureTerm(term, i, analysis, context, () => 1)?.complete ?? false;
    known.set(term, answer);
  }
  return answer;
}
