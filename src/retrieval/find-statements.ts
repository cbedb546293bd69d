import type { Statement, StatementIndex } from './index-statements.ts';
import { measureCandidates } from './measure-candidates.ts';
import { type Filter, rankStatements, readQuery } from './rank-statements.ts';
import { scoreMatch } from './score-match.ts';

/** A statement found for a text. */
export interface Candidate {
  statement: Statement;
  /** Okapi BM25; compares candidates of one text only. */
  relevance: number;
  /** How surely the text says what the statement says: 0..1, comparable between texts and to a threshold. */
  score: number;
}

/** How many of the most relevant statements are measured at least: what a match leads by needs others, and training saw ten. */
const leastMeasured = 10;

/**
 * Finds the statements of an index that a text may say, the surest first, at most `limit`. BM25 proposes, what
 * measure-candidates.ts sees puts in order. Costs the postings of the text's words. What `isWanted` refuses is as if it
 * were not in the index.
 */
export function findStatements(
  index: StatementIndex,
  text: string,
  limit: number,
  isWanted?: Filter,
): Candidate[] {
  const query = readQuery(index, text);
  const ranked = rankStatements(index, query, Math.max(limit, leastMeasured), isWanted);
  const features = measureCandidates(index, query, ranked);
  const candidates = ranked.flatMap(({ at, relevance }, i) => {
    const statement = index.statements[at];
    return statement ? [{ statement, relevance, score: scoreMatch(features[i] ?? []) }] : [];
  });
  return candidates.sort((a, b) => b.score - a.score).slice(0, limit);
}
