import type { Matcher } from '../story/matcher-types.ts';
import type { SentenceAnalysis } from './analyse-sentence.ts';
import type { StoryJudge } from './scorer-types.ts';
import type { Verdict } from './types.ts';

/** A sentence as the verdict sees it: the probability of each claim that it may make. */
export interface JudgedSentence {
  probabilities: ReadonlyMap<string, number>;
  headline: boolean;
}

const leadLength = 4;
const readFrom = 0.5;

/** What the verdict is learnt over, in the order of the numbers that measureStory returns. */
export const storyFeatureNames = ['signature', 'signatureShare', 'lead', 'most', 'readShare', 'distinct', 'headlineGroups'] as const;

/** Measures how much of an article is taken up by the story's claims, and by those that only its articles make. */
export function measureStory(sentences: readonly JudgedSentence[], matcher: Matcher, headline: SentenceAnalysis | null): number[] {
  const signature = new Set(matcher.signature);
  const strongest = sentences.map(({ probabilities }) => {
    let most = 0;
    for (const [claim, probability] of probabilities) if (signature.has(claim)) most = Math.max(most, probability);
    return most;
  });
  const claims = new Set<string>();
  let read = 0;
  for (const { probabilities } of sentences) {
    const made = [...probabilities].filter(([, probability]) => probability >= readFrom);
    if (made.length > 0) read++;
    for (const [claim] of made) claims.add(claim);
  }
  const sum = strongest.reduce((total, p) => total + (p >= 0.25 ? p : 0), 0);
  const size = Math.max(1, sentences.length);
  const groups = matcher.gate.filter((group) => headline && group.some((concept) => headline.spans.has(concept))).length;
  return [
    Math.min(6, sum),
    sum / size,
    Math.max(0, ...strongest.slice(0, leadLength)),
    Math.max(0, ...strongest),
    read / size,
    Math.min(12, claims.size),
    groups / Math.max(1, matcher.gate.length),
  ];
}

/** Judges whether an article is about the story, mentions it, or neither; the score is the probability of "about". */
export function judgeStory(features: readonly number[], judge: StoryJudge): { verdict: Verdict; score: number } {
  const raw = judge.weights.reduce((sum, weight, i) => sum + weight * (features[i] ?? 0), judge.bias);
  const score = 1 / (1 + Math.exp(-raw));
  const most = features[storyFeatureNames.indexOf('most')] ?? 0;
  if (score >= judge.about) return { verdict: 'about', score };
  return { verdict: most >= judge.mentions ? 'mentions' : 'none', score };
}
