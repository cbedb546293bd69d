import type { StatementIndex } from './index-statements.ts';
import { type Query, type Ranked, rarityOfTerm } from './rank-statements.ts';

/**
 * What a match is judged by, in the order of the numbers that measureCandidates returns; none depends on the size of the
 * corpus. Names, pairs of words and the rarest shared word were tried too and moved nothing.
 */
export const matchFeatureNames = [
  'textCovered',
  'statementCovered',
  'relevance',
  'leadOverNext',
  'behindFirst',
  'leadOverLast',
  'shared',
  'numbersDiffer',
] as const;

/** Measures each candidate of a text; the candidates come ranked, some ten of them. */
export function measureCandidates(
  index: StatementIndex,
  query: Query,
  ranked: readonly Ranked[],
): number[][] {
  const scale = Math.log(2 + index.statements.length);
  const inText = new Set(query.terms);
  const textNumbers = query.words.some(({ isNumber }) => isNumber);
  const textWeight = weighText(index, query);
  const first = ranked[0]?.relevance ?? 0;
  const last = ranked.at(-1)?.relevance ?? 0;
  return ranked.map(({ at, relevance }) => {
    const own = compareWords(index, at, inText);
    const next = relevanceOfNext(index, ranked, at);
    return [
      shareOf(own.sharedWeight, textWeight),
      shareOf(own.sharedWeight, own.weight),
      relevance / scale,
      shareOf(relevance - next, Math.max(relevance, next)),
      shareOf(first - relevance, first),
      shareOf(relevance - last, relevance),
      Math.log1p(own.shared),
      textNumbers && own.numbers > 0 && own.numbersShared === 0 ? 1 : 0,
    ];
  });
}

function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Rarity of all the words of a text, each once; a word that no statement has is as rare as can be. */
function weighText(index: StatementIndex, query: Query): number {
  const stems = new Set<string>();
  let weight = 0;
  for (const { stem, term } of query.words) {
    if (!stems.has(stem)) weight += rarityOfTerm(index, term);
    stems.add(stem);
  }
  return weight;
}

/** Relevance of the best candidate of another claim. */
function relevanceOfNext(index: StatementIndex, ranked: readonly Ranked[], at: number): number {
  const claim = index.statements[at]?.claim;
  return ranked.find((other) => index.statements[other.at]?.claim !== claim)?.relevance ?? 0;
}

function compareWords(index: StatementIndex, at: number, inText: ReadonlySet<number>) {
  const found = { weight: 0, sharedWeight: 0, shared: 0, numbers: 0, numbersShared: 0 };
  const seen = new Set<number>();
  const end = index.wordStarts[at + 1] ?? 0;
  for (let i = index.wordStarts[at] ?? 0; i < end; i++) {
    const term = index.words[i] ?? 0;
    if (seen.has(term)) continue;
    seen.add(term);
    const rarity = index.rarity[term] ?? 0;
    const isNumber = index.numbers[term] === 1;
    const isShared = inText.has(term);
    found.weight += rarity;
    if (isNumber) found.numbers++;
    if (!isShared) continue;
    found.shared++;
    found.sharedWeight += rarity;
    if (isNumber) found.numbersShared++;
  }
  return found;
}
