/** The best hit of one search. */
export interface Answer {
  score: number;
  right: boolean;
  /** Whether a right one was there to be found. */
  isThere: boolean;
}

/** How well one threshold tells answers to accept from those to refuse. */
export interface Refusals {
  threshold: number;
  /** Right ones among the accepted and among those there: an accepted wrong hit counts against both. */
  f1: number;
  /** The same of the question alone whether a right one is there. */
  presenceF1: number;
}

/** Judges answers at a threshold. */
export function judgeRefusals(answers: readonly Answer[], threshold: number): Refusals {
  const there = answers.filter(({ isThere }) => isThere).length;
  const accepted = answers.filter(({ score }) => score >= threshold);
  const right = accepted.filter((answer) => answer.right).length;
  const acceptedThere = accepted.filter(({ isThere }) => isThere).length;
  return {
    threshold,
    f1: (2 * right) / Math.max(1, accepted.length + there),
    presenceF1: (2 * acceptedThere) / Math.max(1, accepted.length + there),
  };
}

/** The threshold with the best value of a measure, among the scores that the answers have. */
export function chooseThreshold(answers: readonly Answer[], measure: 'f1' | 'presenceF1'): number {
  let best: Refusals = { threshold: Number.POSITIVE_INFINITY, f1: 0, presenceF1: 0 };
  for (const threshold of new Set(answers.map(({ score }) => score))) {
    const judged = judgeRefusals(answers, threshold);
    if (judged[measure] > best[measure]) best = judged;
  }
  return best.threshold;
}
