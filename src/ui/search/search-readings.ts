import Fuse from 'fuse.js';
import type { MatchedSentence } from '../../comparison/list-matched.ts';
import { foldWord } from '../../text/fold-text.ts';
import type { PackIndex } from '../../comparison/index-pack.ts';
import { translate } from '../../comparison/translate.ts';
import { countEdits } from './count-edits.ts';

/** Finds sentences by the reader's words; null for an empty query: all of them. */
export type SearchReadings = (query: string) => Set<number> | null;

/** Letters of Hebrew and Arabic particles in front of a word ("wa-l-", "ve-she-ha-"). */
const longestParticles = 3;

/** Words as they compare: without case and diacritics. */
function splitWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord);
}

/**
 * How far inside a known word it is found by what was typed: at its beginning, behind a particle or two where the script writes
 * them in front of words, anywhere where it writes no spaces.
 */
function reachOf(typed: string): number {
  if (/\p{Script=Han}/u.test(typed)) return Number.POSITIVE_INFINITY;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(typed) ? longestParticles : 0;
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

/** How many mistakes a word of this length may have; of shorter ones another word is soon made (Iraq, Iran). */
function allowedEdits({ length }: string): number {
  return length < 5 ? 0 : length < 6 ? 1 : 2;
}

/**
 * Prepares the search over what the article says, the claims and who covers them. A word is found where one begins
 * with it, or holds it where its script writes words together. One that is found nowhere counts as misspelt, and the likest words
 * stand in for it: fuse.js compares it with single words, for in running text it would find it everywhere, and of what it finds
 * those with fewest mistakes count.
 */
export function prepareSearch(
  matched: MatchedSentence[],
  index: PackIndex,
  language: string,
): SearchReadings {
  // A word leads to lists of sentences; all words of a claim share one list.
  const places = new Map<string, Set<number[]>>();
  const note = (words: Iterable<string>, list: number[]): void => {
    for (const word of words) {
      const lists = places.get(word);
      if (lists) lists.add(list);
      else places.set(word, new Set([list]));
    }
  };
  const byClaim = new Map<string, number[]>();
  for (const { index: at, sentence } of matched) {
    note(splitWords(sentence.text), [at]);
    for (const { claim } of sentence.readings) {
      const list = byClaim.get(claim);
      if (list) list.push(at);
      else byClaim.set(claim, [at]);
    }
  }
  for (const [claim, list] of byClaim) note(wordsOfClaim(claim, index, language), list);

  const words = [...places.keys()];
  let fuse: Fuse<string> | undefined;
  const likestWords = (word: string): string[] => {
    fuse ??= new Fuse(words, { threshold: 0.4, minMatchCharLength: 2 });
    const most = allowedEdits(word);
    const found = fuse.search(word).flatMap(({ item }) => {
      if (Math.abs(item.length - word.length) > most) return [];
      return { item, edits: countEdits(word, item) };
    });
    const fewest = Math.min(most, ...found.map(({ edits }) => edits));
    return found.filter(({ edits }) => edits === fewest).map(({ item }) => item);
  };
  const findWord = (word: string): Set<number> => {
    const reach = reachOf(word);
    const holding = words.filter((one) => {
      const at = one.indexOf(word);
      return at >= 0 && at <= reach;
    });
    const misspelt = holding.length === 0 && allowedEdits(word) > 0;
    const likest = misspelt ? likestWords(word) : [];
    const meant = misspelt ? words.filter((one) => likest.some((like) => one.startsWith(like))) : holding;
    return new Set(meant.flatMap((known) => [...(places.get(known) ?? [])].flat()));
  };
  // While one word is being typed the others stay as they are.
  const known = new Map<string, Set<number>>();
  const recall = (word: string): Set<number> => {
    const found = known.get(word) ?? findWord(word);
    known.set(word, found);
    return found;
  };

  return (query) => {
    const [first, ...rest] = splitWords(query).map(recall);
    return first ? new Set([...first].filter((at) => rest.every((one) => one.has(at)))) : null;
  };
}
