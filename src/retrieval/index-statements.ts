import { listWords } from './list-words.ts';

/** A short text that stands for a claim, or for one position on it. */
export interface Statement {
  claim: string;
  position: string | null;
  text: string;
}

/**
 * An inverted index over statements. Numbers instead of objects, because a corpus of 40,000 claims must be built and held
 * by a background that may be stopped at any time: some 50 bytes a word of the corpus.
 */
export interface StatementIndex {
  statements: readonly Statement[];
  /** Whose stemming and stop words it was built with; texts are read the same way. */
  language: string;
  /** Stem → number of the term. */
  terms: ReadonlyMap<string, number>;
  /** Term → how much finding it tells (inverse document frequency, at least 0). */
  rarity: Float32Array;
  /** Rarity of a word that no statement has. */
  mostRare: number;
  /** Term → where its postings begin; one more at the end. */
  starts: Uint32Array;
  /** Postings: a statement that has the term, and what the term adds to that statement's relevance (BM25). */
  holders: Uint32Array;
  weights: Float32Array;
  /** Statement → where its words begin; one more at the end. */
  wordStarts: Uint32Array;
  /** Terms of the statements in their order. */
  words: Uint32Array;
  /** Term → 1 where it is a number. */
  numbers: Uint8Array;
}

// Chosen on the train split of CLEF CheckThat! 2020 task 2 among three pairs; the second decimal of MAP hardly moves.
const saturation = 0.9;
const lengthShare = 0.4;

/** Indexes statements for findStatements. Linear in their words; `language` is theirs, a BCP 47 primary subtag. */
export function indexStatements(statements: readonly Statement[], language: string): StatementIndex {
  const terms = new Map<string, number>();
  const words: number[] = [];
  const numbers: number[] = [];
  const wordStarts = new Uint32Array(statements.length + 1);
  statements.forEach(({ text }, at) => {
    for (const { stem, isNumber } of listWords(text, language)) {
      const term = terms.get(stem) ?? terms.size;
      if (term === terms.size) {
        terms.set(stem, term);
        numbers.push(isNumber ? 1 : 0);
      }
      words.push(term);
    }
    wordStarts[at + 1] = words.length;
  });
  const postings = collectPostings(words, wordStarts, terms.size);
  const rarity = new Float32Array(terms.size);
  for (let term = 0; term < terms.size; term++) {
    rarity[term] = rarityOf(
      (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0),
      statements.length,
    );
  }
  const { starts, holders, counts } = postings;
  const weights = new Float32Array(holders.length);
  const meanLength = words.length / Math.max(1, statements.length);
  for (let term = 0; term < terms.size; term++) {
    for (let i = starts[term] ?? 0; i < (starts[term + 1] ?? 0); i++) {
      const holder = holders[i] ?? 0;
      const count = counts[i] ?? 0;
      const length = (wordStarts[holder + 1] ?? 0) - (wordStarts[holder] ?? 0);
      const damped = count + saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
      weights[i] = ((rarity[term] ?? 0) * count * (saturation + 1)) / damped;
    }
  }
  return {
    statements,
    language,
    terms,
    rarity,
    mostRare: rarityOf(0, statements.length),
    starts,
    holders,
    weights,
    wordStarts,
    words: Uint32Array.from(words),
    numbers: Uint8Array.from(numbers),
  };
}

function rarityOf(holders: number, statements: number): number {
  return Math.log(1 + (statements - holders + 0.5) / (holders + 0.5));
}

interface Postings {
  starts: Uint32Array;
  holders: Uint32Array;
  counts: Uint16Array;
}

/** Turns statements → terms round: term → statements, each once, with how often it has the term. */
function collectPostings(words: readonly number[], wordStarts: Uint32Array, terms: number): Postings {
  const lastHolder = new Int32Array(terms).fill(-1);
  const starts = new Uint32Array(terms + 1);
  const eachWord = (visit: (term: number, statement: number) => void) => {
    for (let statement = 0; statement + 1 < wordStarts.length; statement++) {
      for (let i = wordStarts[statement] ?? 0; i < (wordStarts[statement + 1] ?? 0); i++)
        visit(words[i] ?? 0, statement);
    }
  };
  eachWord((term, statement) => {
    if (lastHolder[term] === statement) return;
    lastHolder[term] = statement;
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const holders = new Uint32Array(starts[terms] ?? 0);
  const counts = new Uint16Array(holders.length);
  const next = starts.slice(0, terms);
  lastHolder.fill(-1);
  eachWord((term, statement) => {
    if (lastHolder[term] !== statement) {
      lastHolder[term] = statement;
      holders[next[term] ?? 0] = statement;
      next[term] = (next[term] ?? 0) + 1;
    }
    const at = (next[term] ?? 0) - 1;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return { starts, holders, counts };
}
