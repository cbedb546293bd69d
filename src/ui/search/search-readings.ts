import Fuse from 'fuse.js';
import type { MatchedSentence } from '../../comparison/count-relations.ts';
import { foldWord } from '../../text/fold-text.ts';
import type { PackIndex } from '../../comparison/index-pack.ts';
import { translate } from '../../comparison/translate.ts';

/** Finds sentences by the reader's words; null for an empty query: all of them. */
export type SearchReadings = (query: string) => Set<number> | null;

/** Words as they compare: without case and diacritics. */
function splitWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);
}

/** Everything by which a sentence can be found: its words, its claims, who covers them and what they say. */
function textsOf({ sentence }: MatchedSentence, index: PackIndex, language: string): string[] {
  const claims = sentence.readings.flatMap((reading) => index.claims.get(reading.claim) ?? []);
  const covering = claims.flatMap((claim) => index.coverage.get(claim.id) ?? []);
  return [
    sentence.text,
    ...claims.flatMap((claim) => [
      translate(index.pack, claim.statement, language).text,
      claim.positions.map(({ label }) => translate(index.pack, label, language).text).join(' '),
    ]),
    ...covering.map(({ source, coverage }) => `${source.outlet} ${source.via ?? ''} ${coverage.says}`),
  ];
}

/**
 * Prepares the search over what the article says, the claims and who covers them. A word is found where one begins
 * with it. One that begins nothing counts as misspelt, and the likest words stand in for it: fuse.js compares it with
 * single words, for in running text it would find it everywhere.
 */
export function prepareSearch(
  matched: MatchedSentence[],
  index: PackIndex,
  language: string,
): SearchReadings {
  const places = new Map<string, Set<number>>();
  for (const one of matched) {
    for (const word of textsOf(one, index, language).flatMap(splitWords)) {
      places.set(word, (places.get(word) ?? new Set()).add(one.index));
    }
  }
  const words = [...places.keys()];
  const fuse = new Fuse(words, { threshold: 0.25, includeScore: true, minMatchCharLength: 2 });

  const likestWords = (word: string): string[] => {
    const found = fuse.search(word).filter(({ item }) => Math.abs(item.length - word.length) <= 2);
    const best = found[0]?.score ?? 0;
    return found.filter(({ score = 1 }) => score <= best + 0.05).map(({ item }) => item);
  };
  const findWord = (word: string): Set<number> => {
    const beginning = words.filter((known) => known.startsWith(word));
    const meant = beginning.length > 0 || word.length < 4 ? beginning : likestWords(word);
    return new Set(meant.flatMap((known) => Array.from(places.get(known) ?? [])));
  };

  return (query) => {
    const [first, ...rest] = splitWords(query).map(findWord);
    return first ? new Set([...first].filter((at) => rest.every((one) => one.has(at)))) : null;
  };
}
