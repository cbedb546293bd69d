import type { ClaimPattern } from '../story/matcher-types.ts';
import type { SentenceAnalysis } from './analyse-sentence.ts';

/** Which terms of which claims ask for a concept. */
export interface TermIndex {
  /** Concept → numbers of terms and the slot that it fills, in turn. */
  postings: Map<string, number[]>;
  /** By number of term: the claim's place in the list of patterns, the term's place in the claim, and how many slots it needs. */
  terms: { pattern: number; term: number; needs: number }[];
}

const indexes = new WeakMap<readonly ClaimPattern[], TermIndex>();

/** Indexes patterns by the concepts that their terms need; kept, so that it is made once a pack. */
export function indexTerms(patterns: readonly ClaimPattern[]): TermIndex {
  const known = indexes.get(patterns);
  if (known) return known;
  const index: TermIndex = { postings: new Map(), terms: [] };
  patterns.forEach((pattern, p) => {
    pattern.any.forEach((term, t) => {
      const number = index.terms.length;
      const slots = term.slots.filter((slot) => !slot.optional && !slot.absent);
      index.terms.push({ pattern: p, term: t, needs: slots.length });
      slots.forEach((slot, s) => {
        for (const concept of slot.any) {
          const postings = index.postings.get(concept);
          if (postings) postings.push(number, s);
          else index.postings.set(concept, [number, s]);
        }
      });
    });
  });
  indexes.set(patterns, index);
  return index;
}

/**
 * The terms that a sentence can bear out: those of which it lacks one slot at most. Returns the claim's place → places of its terms. Costs the
 * postings of the sentence's concepts, not the number of claims.
 */
export function shortlistTerms(index: TermIndex, analysis: SentenceAnalysis): Map<number, number[]> {
  const filled = new Map<number, number>();
  for (const concept of analysis.spans.keys()) {
    const postings = index.postings.get(concept) ?? [];
    for (let i = 0; i < postings.length; i += 2) {
      const number = postings[i] ?? 0;
      filled.set(number, (filled.get(number) ?? 0) | (1 << (postings[i + 1] ?? 0)));
    }
  }
  const shortlist = new Map<number, number[]>();
  for (const [number, slots] of filled) {
    const entry = index.terms[number];
    if (!entry || countBits(slots) < entry.needs - 1) continue;
    const list = shortlist.get(entry.pattern);
    if (list) list.push(entry.term);
    else shortlist.set(entry.pattern, [entry.term]);
  }
  return shortlist;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
