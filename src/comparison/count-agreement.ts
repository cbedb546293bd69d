import type { ArticleReading } from '../claims/types.ts';

export interface Agreement {
  /** Claims of the article on which the source takes the same position. */
  same: number;
  /** Claims on which it takes another. */
  other: number;
}

function note(to: Map<string, Set<string>>, source: string, claim: string): void {
  to.set(source, (to.get(source) ?? new Set()).add(claim));
}

/** How often each source agrees with and differs from the article, by source id. */
export function countAgreement(reading: ArticleReading): Map<string, Agreement> {
  const same = new Map<string, Set<string>>();
  const other = new Map<string, Set<string>>();
  for (const one of reading.sentences.flatMap((sentence) => sentence.readings)) {
    for (const source of one.corroborating) note(same, source, one.claim);
    for (const { source } of one.differing) note(other, source, one.claim);
  }
  const sources = new Set([...same.keys(), ...other.keys()]);
  return new Map(
    [...sources].map((id) => [id, { same: same.get(id)?.size ?? 0, other: other.get(id)?.size ?? 0 }]),
  );
}
