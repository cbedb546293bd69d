import { findThreshold } from '../../train/fit-calibration.ts';
import type { LabelledArticle } from '../../train/read-labelled-articles.ts';
import type { Statement } from '../../retrieval/index-statements.ts';
import { timeMedian } from '../median-of.ts';
import type { Engine } from '../retrieval/search-engines.ts';

/** How well the claims of labelled sentences are found, and at what cost. */
export interface ClaimFigures {
  name: string;
  /** Over pairs of sentence and claim. */
  f1: number;
  precision: number;
  recall: number;
  /** Warm, per article. */
  articleMs: number;
  indexMs: number;
  indexBytes: number;
}

/** A claim found in a sentence. */
export interface FoundClaim {
  claim: string;
  score: number;
}

/** Statements of a pack that a sentence can be searched for in. */
const searched = 40;

/** Finds the claims of each body sentence of an article: its best statement's score for each claim, the threshold still to come. */
function searchArticle(
  engine: Engine,
  statements: readonly Statement[],
  article: LabelledArticle,
): FoundClaim[][] {
  return article.paragraphs.flat().map(({ s }) => {
    const best = new Map<string, number>();
    for (const { at, score } of engine.search(s, searched)) {
      const claim = statements[at]?.claim;
      if (claim !== undefined) best.set(claim, Math.max(best.get(claim) ?? 0, score));
    }
    return [...best].map(([claim, score]) => ({ claim, score }));
  });
}

/** Compares what was found with the labels, at a threshold or, without one, at the best there is for these very articles. */
export function judgeClaims(
  articles: readonly LabelledArticle[],
  found: readonly FoundClaim[][][],
  threshold?: number,
): Pick<ClaimFigures, 'f1' | 'precision' | 'recall'> {
  let all = 0;
  const outcomes = articles.flatMap(({ paragraphs }, a) =>
    paragraphs.flat().flatMap(({ claims }, i) => {
      const wanted = new Set(claims.map(({ id }) => id));
      all += wanted.size;
      return (found[a]?.[i] ?? []).map(({ claim, score }) => ({ raw: score, right: wanted.has(claim) }));
    }),
  );
  const bound = threshold ?? findThreshold(outcomes, all).raw;
  const accepted = outcomes.filter(({ raw }) => raw >= bound);
  const right = accepted.filter((outcome) => outcome.right).length;
  return {
    f1: (2 * right) / Math.max(1, accepted.length + all),
    precision: right / Math.max(1, accepted.length),
    recall: right / Math.max(1, all),
  };
}

/** Measures an engine over a pack's statements at its best threshold, which favours it: ours has to name one beforehand. */
export function measureByStatements(
  engine: Engine,
  statements: readonly Statement[],
  articles: readonly LabelledArticle[],
): ClaimFigures {
  const found = articles.map((article) => searchArticle(engine, statements, article));
  const [first] = articles;
  const articleMs = first
    ? timeMedian(() => searchArticle(engine, statements, first), { warmUp: 1, runs: 5 })
    : Number.NaN;
  return {
    name: engine.name,
    ...judgeClaims(articles, found),
    articleMs,
    indexMs: engine.indexMs,
    indexBytes: engine.indexBytes,
  };
}
