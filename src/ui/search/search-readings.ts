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

/** The words of a claim, of its positions, of who covers it and of what they say. */
function wordsOfClaim(id: string, index: PackIndex, language: string): Set<string> {
  const claim = index.claims.get(id);
  if (!claim) return new Set();
  const named = [claim.statement, ...claim.positions.map(({ label }) => label)];
  const covering = index.coverage.get(id) ?? [];
  const texts = named
    .map((text) => translate(index.pack, text, language).text)
    .concat(covering.map(({ source, coverage }) => `${source.outlet} ${source.via ?? ''} ${coverage.says}`));
  return new Set(texts.flatMap(splitWords));
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
  const note = (words: Iterable<string>, at: number): void => {
    for (const word of words) places.set(word, (places.get(word) ?? new Set()).add(at));
  };
  const byClaim = new Map<string, Set<string>>();
  for (const { index: at, sentence } of matched) {
    note(splitWords(sentence.text), at);
    for (const { claim } of sentence.readings) {
      const words = byClaim.get(claim) ?? wordsOfClaim(claim, index, language);
      byClaim.set(claim, words);
      note(words, at);
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
