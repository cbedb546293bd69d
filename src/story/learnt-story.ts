import * as v from 'valibot';
import { scoringTrees } from './scoring-trees.ts';
import type { WeightTable } from './weight-table.ts';

const weights = v.record(v.string(), v.number());

const linearScorers = v.object({
  /** What is scored, in the order of the numbers below. */
  targets: v.array(v.string()),
  bias: v.array(v.number()),
  /** Feature → number of a target and its weight, in turn. */
  weights: v.record(v.string(), v.array(v.number())),
});

/** Linear scorers of several targets over the same sparse features. */
export interface LinearScorers {
  targets: string[];
  bias: number[];
  /** As learnt.json has them, or as they ship. */
  weights: Record<string, number[]> | WeightTable;
}

const learntStory = v.object({
  /** Concept → how much finding it tells: the logarithm of its rarity in sentences. */
  rarity: weights,
  /** Claim → log-odds that a sentence makes the claim, by term that is complete in it. */
  terms: v.record(v.string(), v.array(v.number())),
  /** Claim → log-odds that a sentence in which one of its terms is complete makes it. */
  claims: weights,
  /** Scorers of the claims, of denying and of being a trap, over what list-sparse-features.ts names. */
  linear: linearScorers,
  /** Scorers of "claim:position" among sentences that make the claim; the positions' cues are features too. */
  positions: linearScorers,
  /** Claim → another claim of the same sentence → how much more often than by chance they come together. */
  together: v.record(v.string(), weights),
  /** Claim → a claim of the sentence before → how much more often than by chance it follows. */
  follows: v.record(v.string(), weights),
  /** Logistic regression that tells an article about the story from its neighbours (judge-story.ts), and its two thresholds. */
  verdict: v.object({
    claims: weights,
    headline: v.number(),
    opening: v.number(),
    readShare: v.number(),
    bias: v.number(),
    /** Probability from which an article is about the story. */
    about: v.number(),
    /** Probability of the strongest signature claim from which an article mentions the story. */
    mentions: v.number(),
    /** Trees for articles too short for the regression, and the probability from which one is about the story. */
    brief: v.nullable(v.object({ trees: scoringTrees, about: v.number() })),
  }),
  /** Claim → mean number of negations in sentences that assert it. */
  negations: weights,
});

/** What was learnt of one story's claims and concepts from labelled articles (npm run train); belongs to the pack. */
export interface LearntStory extends Omit<v.InferOutput<typeof learntStory>, 'linear' | 'positions'> {
  linear: LinearScorers;
  positions: LinearScorers;
}

const noScorers = { targets: [], bias: [], weights: {} };

/** What stands in where nothing was learnt of a story. */
export const nothingLearnt: LearntStory = {
  rarity: {},
  terms: {},
  claims: {},
  linear: noScorers,
  positions: noScorers,
  together: {},
  follows: {},
  negations: {},
  // Set by hand: a headline or an opening full of signature claims, and some more of the story's claims behind them.
  verdict: {
    claims: {},
    headline: 2,
    opening: 4,
    readShare: 4,
    bias: -3,
    about: 0.5,
    mentions: 0.7,
    brief: null,
  },
};

/** What was learnt of a matcher's story. */
export function learntOf(matcher: { learnt: LearntStory | null }): LearntStory {
  return matcher.learnt ?? nothingLearnt;
}

/** Reads learnt.json of a pack. Throws a ValiError where it is of another shape. */
export function parseLearntStory(data: unknown): LearntStory {
  return v.parse(learntStory, data);
}
