/** A node of a regression tree: a split with two branches, or a leaf. */
export type TreeNode = { feature: number; below: number; yes: TreeNode; no: TreeNode } | { leaf: number };

/** The scorer: boosted trees over features that know no language, no story and no claim. */
export interface Scorer {
  features: string[];
  trees: TreeNode[];
  base: number;
  /** Raw score → probability, as steps of an isotonic regression. */
  calibration: { upTo: number; probability: number }[];
  /** Probability from which a reading is painted. */
  threshold: number;
}

/** Logistic regression over what judge-story.ts measures, and the two thresholds. */
export interface StoryJudge {
  weights: number[];
  bias: number;
  /** Probability of "about" from which an article is about the story. */
  about: number;
  /** Probability of the strongest signature reading from which an article mentions the story. */
  mentions: number;
}

/** All that was learnt over articles and holds for every story. */
export interface Scorers {
  readings: Scorer;
  denials: Scorer;
  story: StoryJudge;
}
