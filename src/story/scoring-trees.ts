import * as v from 'valibot';

/** The shape of trees in a file. */
export const scoringTrees = v.object({
  base: v.number(),
  /** Of each feature the bounds that it is compared with, rising. A split fails where the feature is not below its bound. */
  bounds: v.array(v.array(v.number())),
  /** Of each bound the number of the tree that asks. */
  askedBy: v.array(v.array(v.number())),
  /** Of each bound the leaves that are left when the split fails, as bits. */
  leaves: v.array(v.array(v.number())),
  /** Of each tree the values of its leaves. */
  values: v.array(v.array(v.number())),
});

/**
 * Boosted regression trees, laid out by what they ask instead of by tree (QuickScorer; Lucchese et al., SIGIR 2015). The leaves of a tree are
 * numbered from left to right, 32 at most. A split that fails rules out the leaves to its left; the first one that nothing rules out is the tree's.
 */
export type ScoringTrees = v.InferOutput<typeof scoringTrees>;
