import { toProbability } from '../retrieval/to-probability.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { scoreRaw } from './apply-scorer.ts';
import type { Verdict } from './types.ts';

/** A sentence as the verdict sees it: the probability of each claim that it may make. */
export interface JudgedSentence {
  probabilities: ReadonlyMap<string, number>;
  headline: boolean;
}

/** What an article as a whole says of the story. */
export interface StoryMeasure {
  /** Probability that the headline makes a signature claim, one that only articles of the story make. */
  headline: number;
  /** The mean of that over the first third of the article. */
  opening: number;
  /** Share of sentences that make any claim. */
  readShare: number;
  /** The highest probability of a signature claim anywhere. */
  most: number;
  /** The same, raised by the other claims of its sentence: who refers to the story says who reported it, when, on whose word. */
  reference: number;
  /** The highest probability of a signature claim in the three sentences after the headline. */
  lead: number;
  /** The mean probability of a signature claim over all sentences. */
  share: number;
  /** How many claims it makes a sentence: the sum of `claims`, by the number of sentences. */
  variety: number;
  /** Sentences, the headline included. */
  length: number;
  /** Claim → the highest probability in any sentence. */
  claims: ReadonlyMap<string, number>;
}

const readFrom = 0.5;
/** The least probability of a signature claim in an article about the story: it can be put so that it is hardly read. */
export const signatureFrom = 0.3;
const shortestOpening = 3;
/** How much each further claim of a sentence raises the probability of a signature claim there, as a share of it. */
const raisedBy = 0.2;
const leadSentences = 3;
/** Sentences, headline included, up to which an article is also judged as a brief, which has no room for most of a story's claims. */
export const longestBrief = 17;

const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/** Measures how much of an article is taken up by the story's claims, and by those that only its articles make. */
export function measureStory(
  sentences: readonly JudgedSentence[],
  signature: readonly string[],
): StoryMeasure {
  const strongest = sentences.map(({ probabilities }) =>
    Math.max(0, ...signature.map((claim) => probabilities.get(claim) ?? 0)),
  );
  const claims = new Map<string, number>();
  let read = 0;
  let reference = 0;
  for (const [i, { probabilities }] of sentences.entries()) {
    let others = 0;
    for (const [claim, p] of probabilities) if (!signature.includes(claim)) others += p;
    reference = Math.max(reference, (strongest[i] ?? 0) * (1 + raisedBy * others));
    for (const [claim, p] of probabilities) claims.set(claim, Math.max(p, claims.get(claim) ?? 0));
    if ([...probabilities.values()].some((p) => p >= readFrom)) read++;
  }
  const opening = strongest.slice(0, Math.max(shortestOpening, Math.floor(sentences.length / 3)));
  const first = sentences[0]?.headline ? 1 : 0;
  const count = Math.max(1, sentences.length);
  return {
    headline: first === 1 ? (strongest[0] ?? 0) : 0,
    opening: sumOf(opening) / Math.max(1, opening.length),
    readShare: read / count,
    most: Math.max(0, ...strongest),
    reference,
    lead: Math.max(0, ...strongest.slice(first, first + leadSentences)),
    share: sumOf(strongest) / count,
    variety: sumOf(claims.values()) / count,
    length: sentences.length,
    claims,
  };
}

/** What a brief is judged by: its measure, then the probability of each of `claims`. */
export function listBriefFeatures(measure: StoryMeasure, claims: readonly string[]): number[] {
  const { headline, opening, readShare, lead, share, most, variety, reference } = measure;
  const ofClaims = claims.map((claim) => measure.claims.get(claim) ?? 0);
  return [headline, opening, readShare, lead, share, most, variety, reference, ...ofClaims];
}

function scoreBrief(measure: StoryMeasure, judge: LearntStory['verdict']): number {
  if (!judge.brief || measure.length > longestBrief) return 0;
  return toProbability(scoreRaw(judge.brief.trees, listBriefFeatures(measure, Object.keys(judge.claims))));
}

/**
 * Judges whether an article is about the story, mentions it, or neither; the score is the probability of "about". A short one is judged
 * as a whole article and as a brief, and one of the two has to be sure. Without a sign of a signature claim an article is never about
 * the story, whatever else it shares with it.
 */
export function judgeStory(
  measure: StoryMeasure,
  judge: LearntStory['verdict'],
): { verdict: Verdict; score: number } {
  let raw =
    judge.bias +
    judge.headline * measure.headline +
    judge.opening * measure.opening +
    judge.readShare * measure.readShare;
  for (const [claim, p] of measure.claims) raw += p * (judge.claims[claim] ?? 0);
  const whole = toProbability(raw);
  const brief = scoreBrief(measure, judge);
  const score = Math.max(whole, brief);
  const isSure = whole >= judge.about || (judge.brief !== null && brief >= judge.brief.about);
  if (isSure && measure.most >= signatureFrom) return { verdict: 'about', score };
  return { verdict: measure.reference >= judge.mentions ? 'mentions' : 'none', score };
}
