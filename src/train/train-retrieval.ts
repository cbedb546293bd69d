import { indexStatements, type Statement, type StatementIndex } from '../retrieval/index-statements.ts';
import { matchFeatureNames, measureCandidates } from '../retrieval/measure-candidates.ts';
import { rankStatements, readQuery } from '../retrieval/rank-statements.ts';
import { fitLogistic, type LogisticExample } from './fit-logistic.ts';
import type { LabelledArticle } from './read-labelled-articles.ts';

interface ClaimedSentence {
  article: string;
  text: string;
  claims: ReadonlySet<string>;
}

const everyNth = 3;
const measured = 10;
const consideredWithGold = 5;
const consideredWithout = 3;

export interface MatchWeights {
  features: readonly string[];
  weights: number[];
  bias: number;
  /** What turns the log-odds of a match into those of a claim of a pack (score-match.ts). */
  pack: { slope: number; shift: number };
}

/**
 * Learns what score-match.ts weighs a match by, from labelled articles of one language and the statements of the pack that
 * they are labelled by. Deterministic; some seconds.
 */
export function trainRetrieval(
  articles: readonly LabelledArticle[],
  statements: readonly Statement[],
  language: string,
): MatchWeights {
  const sentences = articles.flatMap(({ id, paragraphs }) =>
    paragraphs.flat().map(({ s, claims }): ClaimedSentence => ({
      article: id,
      text: s,
      claims: new Set(claims.filter(({ stance }) => stance !== 'denies').map((label) => label.id)),
    })),
  );
  const match = fitLogistic(pairSentences(sentences, language));
  const logOddsOf = (features: readonly number[]) =>
    features.reduce((sum, value, i) => sum + value * (match.weights[i] ?? 0), match.bias);
  const pack = fitLogistic(pairWithPack(sentences, indexStatements(statements, language), logOddsOf));
  return { features: matchFeatureNames, ...match, pack: { slope: pack.weights[0] ?? 1, shift: pack.bias } };
}

/**
 * Every third sentence against those of the other articles, once with the nearest sentence that makes one of its claims
 * and once with none: what a match among thousands looks like, and what the best of the wrong ones looks like.
 */
function pairSentences(sentences: readonly ClaimedSentence[], language: string): LogisticExample[] {
  const statements = sentences.map(({ text }, i) => ({ claim: String(i), position: null, text }));
  const index = indexStatements(statements, language);
  return sentences.flatMap((sentence, i) => {
    if (i % everyNth > 0) return [];
    const query = readQuery(index, sentence.text);
    const others = rankStatements(index, query, 8 * measured).filter(
      ({ at }) => sentences[at]?.article !== sentence.article,
    );
    const agrees = ({ at }: { at: number }) => sharesClaim(sentences[at], sentence);
    const nearest = others.find(agrees);
    const wrong = others.filter((other) => !agrees(other));
    const withGold = nearest ? [...wrong, nearest].sort((a, b) => b.relevance - a.relevance) : wrong;
    return [
      { ranked: withGold, considered: consideredWithGold },
      { ranked: wrong, considered: consideredWithout },
    ].flatMap(({ ranked, considered }) => {
      const candidates = ranked.slice(0, measured);
      return measureCandidates(index, query, candidates)
        .slice(0, considered)
        .map((features, j): LogisticExample => ({
          features,
          label: candidates[j]?.at === nearest?.at ? 1 : 0,
        }));
    });
  });
}

function sharesClaim(a: ClaimedSentence | undefined, b: ClaimedSentence): boolean {
  return a !== undefined && [...a.claims].some((claim) => b.claims.has(claim));
}

/** Log-odds of the best statement of each claim, and whether the sentence makes the claim. */
function pairWithPack(
  sentences: readonly ClaimedSentence[],
  index: StatementIndex,
  logOddsOf: (features: readonly number[]) => number,
): LogisticExample[] {
  return sentences.flatMap(({ text, claims }) => {
    const query = readQuery(index, text);
    const ranked = rankStatements(index, query, 12);
    const best = new Map<string, number>();
    measureCandidates(index, query, ranked).forEach((features, i) => {
      const claim = index.statements[ranked[i]?.at ?? -1]?.claim ?? '';
      best.set(claim, Math.max(best.get(claim) ?? Number.NEGATIVE_INFINITY, logOddsOf(features)));
    });
    return [...best].map(([claim, logOdds]): LogisticExample => ({
      features: [logOdds],
      label: claims.has(claim) ? 1 : 0,
    }));
  });
}
