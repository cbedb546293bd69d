import type { ClaimPattern, Slot } from '../story/matcher-types.ts';
import type { SentenceAnalysis } from './analyse-sentence.ts';

/** A term by its place: the claim's in the list of patterns, its own in the claim. */
interface IndexedTerm {
  pattern: number;
  term: number;
  needed: readonly Slot[];
}

/** Which terms of which claims ask for a concept. */
export interface TermIndex {
  /** Concept → numbers of the terms for which it fills one of the two slots that are hardest to fill. */
  postings: Map<string, number[]>;
  terms: IndexedTerm[];
}

/** The terms that a sentence can bear out: the claim's place in the list of patterns → places of its terms. */
export type Shortlist = ReadonlyMap<number, readonly number[]>;

/** A term may lack one slot, so one of any two is filled in every sentence that bears it out. */
const postedSlots = 2;

const indexes = new WeakMap<readonly ClaimPattern[], TermIndex>();

/**
 * Indexes patterns by the concepts that their terms need, the commonest left out: a concept that half the claims ask for
 * would make every sentence look at half of them. Kept, so that it is made once a pack.
 */
export function indexTerms(patterns: readonly ClaimPattern[]): TermIndex {
  const known = indexes.get(patterns);
  if (known) return known;
  const terms = patterns.flatMap(({ any }, pattern) =>
    any.map(({ slots }, term) => ({
      pattern,
      term,
      needed: slots.filter((slot) => !slot.optional && !slot.absent),
    })),
  );
  const asked = new Map<string, number>();
  for (const { needed } of terms) {
    for (const concept of new Set(needed.flatMap(({ any }) => any)))
      asked.set(concept, (asked.get(concept) ?? 0) + 1);
  }
  const sumFrequencies = (concepts: readonly string[]) =>
    concepts.reduce((sum, concept) => sum + (asked.get(concept) ?? 0), 0);
  const postings = new Map<string, number[]>();
  terms.forEach(({ needed }, number) => {
    const byFrequency = needed.map(({ any }) => ({ any, frequency: sumFrequencies(any) }));
    const posted = byFrequency.sort((a, b) => a.frequency - b.frequency).slice(0, postedSlots);
    for (const concept of new Set(posted.flatMap(({ any }) => any))) {
      const list = postings.get(concept);
      if (list) list.push(number);
      else postings.set(concept, [number]);
    }
  });
  const index = { postings, terms };
  indexes.set(patterns, index);
  return index;
}

/**
 * The terms that a sentence can bear out: those of which it lacks one slot at most. Costs the terms that share a rare concept with the sentence, not the number of claims.
 */
export function shortlistTerms(index: TermIndex, analysis: SentenceAnalysis): Shortlist {
  const looked = new Set<number>();
  const shortlist = new Map<number, number[]>();
  for (const concept of analysis.spans.keys()) {
    for (const number of index.postings.get(concept) ?? []) {
      if (looked.has(number)) continue;
      looked.add(number);
      const entry = index.terms[number];
      if (!entry || !lacksOneAtMost(entry.needed, analysis)) continue;
      const list = shortlist.get(entry.pattern);
      if (list) list.push(entry.term);
      else shortlist.set(entry.pattern, [entry.term]);
    }
  }
  for (const list of shortlist.values()) list.sort((a, b) => a - b);
  return shortlist;
}

function lacksOneAtMost(needed: readonly Slot[], { spans }: SentenceAnalysis): boolean {
  let lacking = 0;
  for (const slot of needed) if (!isFilled(slot, spans) && ++lacking > 1) return false;
  return true;
}

function isFilled({ any }: Slot, spans: SentenceAnalysis['spans']): boolean {
  for (const concept of any) if (spans.has(concept)) return true;
  return false;
}
