import type { SentenceAnalysis } from '../claims/analyse-sentence.ts';
import { listCues } from '../claims/decide-position.ts';
import { denyingTarget, trapTarget } from '../claims/score-linear.ts';
import { nothingLearnt } from '../claims/score-readings.ts';
import type { LearntStory, LinearScorers } from '../story/learnt-story.ts';
import { measureTerm } from '../claims/measure-term.ts';
import { type AnalysedSentence, listSparseFeatures } from '../claims/list-sparse-features.ts';
import type { Context } from '../claims/track-context.ts';
import type { Matcher, Term } from '../story/matcher-types.ts';
import { fitLinear } from './fit-linear.ts';
import type { Label } from './read-labelled-articles.ts';

/** A labelled sentence as the matcher reads it. */
export interface LabelledSentence extends AnalysedSentence {
  /** Id of its article, and the article's language. */
  article: string;
  language: string;
  /** Claim id → its label. */
  claims: ReadonlyMap<string, Label>;
  /** Whether it looks like a claim and is not. */
  trap: boolean;
}

// Additive smoothing: as if so many sentences more had been seen at the prior rate.
const pseudoCount = 2;
const priorPrecision = 0.4;

const logOdds = (p: number) => Math.log(p / (1 - p));
const round = (value: number) => Math.round(value * 100) / 100;

/** Learns what belongs to one story: how rare its concepts are, how far each term of a claim can be trusted, and which concepts speak for a claim. */
export function learnStory(matcher: Matcher, sentences: readonly LabelledSentence[]): LearntStory {
  const seen = new Map<string, number>();
  for (const { analysis } of sentences) for (const concept of analysis.spans.keys()) seen.set(concept, (seen.get(concept) ?? 0) + 1);
  const total = sentences.length;
  const rarity = Object.fromEntries([...seen].sort().map(([concept, n]) => [concept, round(Math.log((total + 1) / (n + 0.5)))]));
  const learnt: LearntStory = { rarity, terms: {}, claims: {}, linear: learnLinear(matcher, sentences), positions: learnPositions(matcher, sentences), together: {}, follows: {}, negations: {}, verdict: nothingLearnt.verdict };
  const before = sentences.map((_, i) => sentences[i - 1]?.article === sentences[i]?.article ? sentences[i - 1] : undefined);
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
    const smooth = (r: number, n: number, prior: number) => round(logOdds((r + pseudoCount * prior) / (n + pseudoCount)));
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
  const asserting = sentences.filter(({ claims }) => claims.has(claim) && claims.get(claim)?.stance === undefined);
  const sum = asserting.reduce((total, { analysis }) => total + (analysis.spans.get('negation')?.length ?? 0), 0);
  return round(sum / Math.max(1, asserting.length));
}

const features = new WeakMap<SentenceAnalysis, string[]>();

/** Sparse features of a sentence; kept, because every fold asks again. */
function featuresOf(sentence: LabelledSentence, matcher: Matcher): string[] {
  const known = features.get(sentence.analysis) ?? listSparseFeatures(sentence, matcher.patterns);
  features.set(sentence.analysis, known);
  return known;
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

const companyPseudo = 1.5;

/** How much more often than by chance a claim comes with each other claim, in the sentences given beside its own. */
function learnCompany(
  claim: string,
  sentences: readonly LabelledSentence[],
  beside: readonly (LabelledSentence | undefined)[],
  same: boolean,
): Record<string, number> {
  const others = new Map<string, { all: number; both: number }>();
  let positives = 0;
  sentences.forEach(({ claims }, i) => {
    const has = claims.has(claim);
    if (has) positives++;
    for (const other of beside[i]?.claims.keys() ?? []) {
      if (same && other === claim) continue;
      const tally = others.get(other) ?? { all: 0, both: 0 };
      others.set(other, { all: tally.all + 1, both: tally.both + (has ? 1 : 0) });
    }
  });
  const weights: Record<string, number> = {};
  for (const [other, { all, both }] of [...others].sort()) {
    const expected = (all * positives) / sentences.length;
    weights[other] = round(Math.log((both + companyPseudo * (positives / sentences.length)) / (expected + companyPseudo * (positives / sentences.length))));
  }
  return weights;
}

const linearOptions = { epochs: 10, rate: 0.3, l2: 5e-3 };
const leastSeen = 3;
const leastWeight = 0.12;

/** What one target of a linear scorer is learnt from: which sentences count, and which of them are right. */
interface Target {
  name: string;
  label: (sentence: LabelledSentence) => 0 | 1 | null;
}

/** Fits one linear scorer a claim over concepts, those of the sentence before, and beginnings of words; and one each for denials and traps. */
function learnLinear(matcher: Matcher, sentences: readonly LabelledSentence[]): LinearScorers {
  const claims = matcher.patterns.map(({ claim }): Target => ({ name: claim, label: ({ claims: made }) => (made.has(claim) ? 1 : 0) }));
  const denies: Target = { name: denyingTarget, label: ({ claims: made }) => ([...made.values()].some(({ stance }) => stance === 'denies') ? 1 : 0) };
  const trap: Target = { name: trapTarget, label: (sentence) => (sentence.trap ? 1 : 0) };
  return fitTargets([...claims, denies, trap], sentences, sentences.map((sentence) => featuresOf(sentence, matcher)));
}

/** Fits one linear scorer a position, on the sentences that make its claim. */
function learnPositions(matcher: Matcher, sentences: readonly LabelledSentence[]): LinearScorers {
  const targets = matcher.patterns.flatMap((pattern): Target[] => {
    const positions = new Set(sentences.flatMap(({ claims }) => claims.get(pattern.claim)?.position ?? []));
    if (positions.size < 2) return [];
    return [...positions].sort().map((position) => ({
      name: `${pattern.claim}:${position}`,
      label: ({ claims }) => {
        const label = claims.get(pattern.claim);
        return label?.position ? (label.position === position ? 1 : 0) : null;
      },
    }));
  });
  const lists = sentences.map((sentence) => [
    ...featuresOf(sentence, matcher),
    ...matcher.patterns.filter(({ claim }) => sentence.claims.has(claim)).flatMap((pattern) => listCues(pattern, sentence.analysis)),
  ]);
  return fitTargets(targets, sentences, lists);
}

function fitTargets(targets: readonly Target[], sentences: readonly LabelledSentence[], features: readonly string[][]): LinearScorers {
  const seen = new Map<string, number>();
  for (const list of features) for (const feature of list) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen].filter(([, n]) => n >= leastSeen).map(([feature]) => feature).sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const vectors = features.map((list) => Int32Array.from(list.flatMap((feature) => numbers.get(feature) ?? [])));
  const bias: number[] = [];
  const pairs = names.map((): number[] => []);
  targets.forEach(({ label }, number) => {
    const examples = sentences.flatMap((sentence, i) => {
      const right = label(sentence);
      return right === null ? [] : [{ features: vectors[i] ?? new Int32Array(), label: right }];
    });
    const fitted = fitLinear(examples, names.length, linearOptions);
    bias.push(round(fitted.bias));
    fitted.weights.forEach((weight, feature) => {
      if (Math.abs(weight) >= leastWeight) pairs[feature]?.push(number, round(weight));
    });
  });
  const weights = Object.fromEntries(names.map((name, i) => [name, pairs[i] ?? []] as const).filter(([, list]) => list.length > 0));
  return { targets: targets.map(({ name }) => name), bias, weights };
}
