import type { LabelledSentence } from './prepare-articles.ts';

import { roundFigure } from './fit-calibration.ts';

const companyPseudo = 1.5;

/** How much more often than by chance a claim comes with each other claim, in the sentences given beside its own. */
export function learnCompany(
  claim: string,
  sentences: readonly LabelledSentence[],
  beside: readonly (LabelledSentence | undefined)[],
  same: boolean,
): Record<string, number> {
  const others = new Map<string, { all: number; both: number }>();
  let positives = 0;
  sentences.forEach(({ claims }, i) => {
    const has = claims.has(claim);
    if (has) positives++;
    for (const other of beside[i]?.claims.keys() ?? []) {
      if (same && other === claim) continue;
      const tally = others.get(other) ?? { all: 0, both: 0 };
      others.set(other, { all: tally.all + 1, both: tally.both + (has ? 1 : 0) });
    }
  });
  const weights: Record<string, number> = {};
  if (positives === 0) return weights;
  for (const [other, { all, both }] of [...others].sort()) {
    const expected = (all * positives) / sentences.length;
    const prior = companyPseudo * (positives / sentences.length);
    weights[other] = roundFigure(Math.log((both + prior) / (expected + prior)), 2);
  }
  return weights;
}
