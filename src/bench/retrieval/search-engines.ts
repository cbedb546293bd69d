import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { findStatements } from '../../retrieval/find-statements.ts';
import { indexStatements, type Statement, type StatementIndex } from '../../retrieval/index-statements.ts';
import { listWords } from '../../retrieval/list-words.ts';
import { type Filter, rankStatements, readQuery } from '../../retrieval/rank-statements.ts';

/** A text found, by its number; a higher score is a better match. */
export interface Hit {
  at: number;
  score: number;
}

/** A way to search a corpus of short texts, built over it. */
export interface Engine {
  name: string;
  /** The best hits first. What `isWanted` refuses is as if it were not in the corpus. */
  search(text: string, limit: number, isWanted?: Filter): Hit[];
  /** Time to build the index, in milliseconds. */
  indexMs: number;
  /** Size of the index: of its arrays, or of what the library writes to be loaded again. */
  indexBytes: number;
}

type EngineMaker = (statements: readonly Statement[], language: string) => Engine;

function time<T>(make: () => T): { made: T; ms: number } {
  const start = performance.now();
  const made = make();
  return { made, ms: performance.now() - start };
}

/** What the index weighs in memory without the statements themselves. */
function sizeOfIndex(index: StatementIndex): number {
  const arrays = [
    index.rarity,
    index.starts,
    index.holders,
    index.weights,
    index.wordStarts,
    index.words,
    index.numbers,
  ];
  const stems = [...index.terms.keys()].reduce((sum, stem) => sum + 2 * stem.length + 4, 0);
  return arrays.reduce((sum, array) => sum + array.byteLength, stems);
}

const byLearntScore: EngineMaker = (statements, language) => {
  const { made: index, ms } = time(() => indexStatements(statements, language));
  const numbers = new Map(statements.map((statement, at) => [statement, at]));
  return {
    name: 'our retrieval',
    search: (text, limit, isWanted) =>
      findStatements(index, text, limit, isWanted).map(({ statement, score }) => ({
        at: numbers.get(statement) ?? -1,
        score,
      })),
    indexMs: ms,
    indexBytes: sizeOfIndex(index),
  };
};

const byBm25: EngineMaker = (statements, language) => {
  const { made: index, ms } = time(() => indexStatements(statements, language));
  return {
    name: 'BM25, stems',
    search: (text, limit, isWanted) =>
      rankStatements(index, readQuery(index, text), limit, isWanted).map(({ at, relevance }) => ({
        at,
        score: relevance,
      })),
    indexMs: ms,
    indexBytes: sizeOfIndex(index),
  };
};

/** Stems and stop words are ours, so that the libraries differ in how they search and not in how they read words. */
function stemsOf(text: string, language: string): string[] {
  return listWords(text, language).map(({ stem }) => stem);
}

const byMiniSearch: EngineMaker = (statements, language) => {
  const { made: index, ms } = time(() => {
    const search = new MiniSearch({
      fields: ['text'],
      tokenize: (text) => stemsOf(text, language),
      processTerm: (term) => term,
    });
    search.addAll(statements.map(({ text }, id) => ({ id, text })));
    return search;
  });
  return {
    name: 'MiniSearch, stems + stop words',
    search: (text, limit, isWanted = () => true) =>
      index
        .search(text, { filter: ({ id }) => isWanted(Number(id)) })
        .slice(0, limit)
        .map(({ id, score }) => ({ at: Number(id), score })),
    indexMs: ms,
    indexBytes: JSON.stringify(index).length,
  };
};

/** fuse.js cannot be asked to leave something out, and is slow: a text searched again takes what was found before. */
function keepLast<T>(search: (text: string) => T): (text: string) => T {
  let last: { text: string; results: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, results: search(text) };
    return last.results;
  };
}

/** fuse.js scores from 0, perfect, to 1. */
function takeHits(
  results: readonly { refIndex: number; score?: number }[],
  limit: number,
  isWanted: Filter = () => true,
): Hit[] {
  return results
    .filter(({ refIndex }) => isWanted(refIndex))
    .slice(0, limit)
    .map(({ refIndex, score = 1 }) => ({ at: refIndex, score: 1 - score }));
}

const byFuse: EngineMaker = (statements) => {
  const { made: fuse, ms } = time(
    () =>
      new Fuse(
        statements.map(({ text }) => text),
        { includeScore: true },
      ),
  );
  const search = keepLast((text) => fuse.search(text));
  return {
    name: 'fuse.js, defaults',
    search: (text, limit, isWanted) => takeHits(search(text), limit, isWanted),
    indexMs: ms,
    indexBytes: JSON.stringify(fuse.getIndex().toJSON()).length,
  };
};

const byFuseTokens: EngineMaker = (statements, language) => {
  const join = (text: string) => [...new Set(stemsOf(text, language))].join(' ');
  const { made: fuse, ms } = time(
    () =>
      new Fuse(
        statements.map(({ text }) => join(text)),
        {
          includeScore: true,
          useTokenSearch: true,
          tokenize: (text) => text.split(' '),
          tokenMatch: 'any',
          ignoreLocation: true,
          threshold: 0.1,
        },
      ),
  );
  const search = keepLast((text) => fuse.search(join(text)));
  return {
    name: 'fuse.js, token search on stems',
    search: (text, limit, isWanted) => takeHits(search(text), limit, isWanted),
    indexMs: ms,
    indexBytes: JSON.stringify(fuse.getIndex().toJSON()).length,
  };
};

/** Ours first; then what it is measured beside. */
export const engineMakers = { byLearntScore, byBm25, byMiniSearch, byFuse, byFuseTokens };
