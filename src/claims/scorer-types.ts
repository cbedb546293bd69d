/**
 * A regression tree, flat: four numbers a node (feature, bound, node if below the bound, node if not); a leaf has feature -1 and its value for
 * a bound. Flat because the file is read by every start of the background.
 */
export type Tree = number[];

/** The scorer: boosted trees over features that know no language, no story and no claim. */
export interface Scorer {
  features: string[];
  trees: Tree[];
  base: number;
  /** Raw score → probability, as steps of an isotonic regression. */
  calibration: { upTo: number; probability: number }[];
  /** Probability from which a reading is painted. */
  threshold: number;
}

/** All that was learnt over articles and holds for every story. */
export interface Scorers {
  /** The first look, at each proposal on its own; its trees only. */
  first: Pick<Scorer, 'features' | 'base' | 'trees'>;
  /** The second look, with the company that the claim keeps. */
  readings: Scorer;
  denials: Scorer;
}
