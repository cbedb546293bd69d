import { type CountryNames, shortestInflected } from './country-names.ts';
import { stripClitics } from './find-forms.ts';
import type { PreparedLanguage } from './prepare-language.ts';
import type { Token } from './tokenize.ts';

/**
 * Finds countries named in one word that the story has no words for; `known` are the concepts found already, with their places. In scripts with
 * capitals only capitalised words are looked at. Each word costs its length.
 */
export function findOtherCountries(
  tokens: readonly Token[],
  { countries, clitics }: PreparedLanguage,
  known: ReadonlyMap<string, readonly { from: number; to: number }[]>,
): { from: number; to: number }[] {
  const taken = listTaken(known);
  return tokens.flatMap(({ raw, folded, value }, i) => {
    if (taken.has(i) || value !== undefined || /^\p{Ll}/u.test(raw)) return [];
    return stripClitics(folded, clitics).some((word) => isName(word, countries))
      ? [{ from: i, to: i + 1 }]
      : [];
  });
}

/** Numbers of the tokens that stand in any of the places. */
export function listTaken(places: ReadonlyMap<string, readonly { from: number; to: number }[]>): Set<number> {
  const taken = new Set<number>();
  for (const spans of places.values())
    for (const { from, to } of spans) for (let i = from; i < to; i++) taken.add(i);
  return taken;
}

function isName(word: string, { whole, beginnings, longestBeginning }: CountryNames): boolean {
  if (whole.has(word)) return true;
  const longest = Math.min(word.length, longestBeginning);
  for (let length = shortestInflected - 1; length <= longest; length++)
    if (beginnings.has(word.slice(0, length))) return true;
  return false;
}
