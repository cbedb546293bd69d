/**
 * Boosted regression trees, laid out by what they ask instead of by tree (QuickScorer; Lucchese et al., SIGIR 2015). The leaves of a tree are
 * numbered from left to right, 32 at most. A split that fails rules out the leaves to its left; the first one that nothing rules out is the tree's.
 */
export interface Trees {
  base: number;
  /** Of each feature the bounds that it is compared with, rising. A split fails where the feature is not below its bound. */
  bounds: number[][];
  /** Of each bound the number of the tree that asks. */
  askedBy: number[][];
  /** Of each bound the leaves that are left when the split fails, as bits. */
  leaves: number[][];
  /** Of each tree the values of its leaves. */
  values: number[][];
}

/** The scorer: boosted trees over features that know no language, no story and no claim. */
export interface Scorer extends Trees {
  features: string[];
  /** Raw score → probability, as steps of an isotonic regression. */
  calibration: { upTo: number; probability: number }[];
  /** Probability from which a reading is painted. */
  threshold: number;
}

/** All that was learnt over articles and holds for every story. */
export interface Scorers {
  /** The first look, at each proposal on its own; its trees only. */
  first: Trees & Pick<Scorer, 'features'>;
  /** The second look, with the company that the claim keeps. */
  readings: Scorer;
  denials: Scorer;
}
