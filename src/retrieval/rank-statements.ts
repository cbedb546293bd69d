import type { StatementIndex } from './index-statements.ts';
import { listWords, type Word } from './list-words.ts';

/** A text read the way an index read its statements. */
export interface Query {
  /** Its words in order; term -1 where no statement has the word. */
  words: readonly (Word & { term: number })[];
  /** The terms that some statement has, each once. */
  terms: readonly number[];
}

/** A statement by its number in the index. */
export interface Ranked {
  at: number;
  /** Okapi BM25; compares statements for one text only. */
  relevance: number;
}

/** Reads a text for an index. Linear in the text. */
export function readQuery(index: StatementIndex, text: string): Query {
  const words = listWords(text, index.language).map(({ stem, isNumber }) => ({
    stem,
    isNumber,
    term: index.terms.get(stem) ?? -1,
  }));
  return { words, terms: [...new Set(words.map(({ term }) => term))].filter((term) => term >= 0) };
}

/** How much finding a term tells; the term -1 is as rare as can be. */
export function rarityOfTerm(index: StatementIndex, term: number): number {
  return term < 0 ? index.mostRare : (index.rarity[term] ?? 0);
}

/** Whether a statement, by its number, may be found. */
export type Filter = (at: number) => boolean;

/**
 * Ranks the statements that share a word with a query by BM25, at most `limit`; the earlier first where they tie. Costs
 * the postings of the query's words, and a number for each statement of the index.
 */
export function rankStatements(
  index: StatementIndex,
  query: Query,
  limit: number,
  isWanted?: Filter,
): Ranked[] {
  const relevance = new Float32Array(index.statements.length);
  const touched: number[] = [];
  for (const term of query.terms) {
    const end = index.starts[term + 1] ?? 0;
    for (let i = index.starts[term] ?? 0; i < end; i++) {
      const at = index.holders[i] ?? 0;
      const sum = relevance[at] ?? 0;
      if (sum === 0) touched.push(at);
      relevance[at] = sum + (index.weights[i] ?? 0);
    }
  }
  return takeMost(isWanted ? touched.filter(isWanted) : touched, relevance, limit);
}

/** Insertion into a short list, since few of many are wanted. */
function takeMost(touched: readonly number[], relevance: Float32Array, limit: number): Ranked[] {
  const most: Ranked[] = [];
  for (const at of touched) {
    const value = relevance[at] ?? 0;
    if (most.length >= limit && !comesBefore(at, value, most.at(-1))) continue;
    let place = most.length;
    while (place > 0 && comesBefore(at, value, most[place - 1])) place--;
    most.splice(place, 0, { at, relevance: value });
    if (most.length > limit) most.pop();
  }
  return most;
}

function comesBefore(at: number, relevance: number, other: Ranked | undefined): boolean {
  if (!other) return true;
  return relevance > other.relevance || (relevance === other.relevance && at < other.at);
}
