import type { ScoringTrees } from '../story/scoring-trees.ts';

/** The scorer: boosted trees over features that know no language, no story and no claim. */
export interface Scorer extends ScoringTrees {
  features: string[];
  /** Raw score → probability, as steps of an isotonic regression. */
  calibration: { upTo: number; probability: number }[];
  /** Probability from which a reading is painted. */
  threshold: number;
}

/** All that was learnt over articles and holds for every story. */
export interface Scorers {
  /** The first look, at each proposal on its own; its trees only. */
  first: ScoringTrees & Pick<Scorer, 'features'>;
  /** The second look, with the company that the claim keeps. */
  readings: Scorer;
  denials: Scorer;
}
