/** Probability of log-odds (the logistic function). */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
