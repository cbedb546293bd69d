import type { LearntStory } from '../story/learnt-story.ts';
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
  /** Claim → the highest probability in any sentence. */
  claims: ReadonlyMap<string, number>;
}

const readFrom = 0.5;
/** The least probability of a signature claim in an article about the story: it can be put so that it is hardly read. */
export const signatureFrom = 0.3;
const shortestOpening = 3;
/** How much each further claim of a sentence raises the probability of a signature claim there, as a share of it. */
const raisedBy = 0.2;

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
  return {
    headline: sentences[0]?.headline ? (strongest[0] ?? 0) : 0,
    opening: opening.reduce((sum, p) => sum + p, 0) / Math.max(1, opening.length),
    readShare: read / Math.max(1, sentences.length),
    most: Math.max(0, ...strongest),
    reference,
    claims,
  };
}

/**
 * Judges whether an article is about the story, mentions it, or neither; the score is the probability of "about". Without a sign of
 * a signature claim an article is never about the story, whatever else it shares with it.
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
  const score = 1 / (1 + Math.exp(-raw));
  if (score >= judge.about && measure.most >= signatureFrom) return { verdict: 'about', score };
  return { verdict: measure.reference >= judge.mentions ? 'mentions' : 'none', score };
}
