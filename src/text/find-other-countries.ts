import { stripClitics } from './find-forms.ts';
import type { PreparedLanguage } from './prepare-language.ts';
import { type Token, tokenize } from './tokenize.ts';

// Countries by name in every language come with the platform (Unicode CLDR through Intl.DisplayNames): none of them
// has to be listed by hand, and a story tells those that are its own by having words for them.
const regions =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BN BO BR BW BY CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FR GA GB GE GH GN GR GT HN HR HT HU ID IE IN IQ IS IT JM JO JP KE KG KH KP KR KW KZ LA LK LR LT LU LV LY MA MD ME MG MK ML MM MN MR MT MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PT PY QA RO RS RW SA SD SE SG SI SK SL SN SO SS SV TD TG TH TJ TM TN TW TZ UG UY UZ VN YE ZA ZM ZW';
/** A name of at least so many letters is also found inflected: with any ending, its own last letter changed. */
const shortestInflected = 6;
/** In scripts with capitals a shorter name is met as an abbreviation or a surname. */
const shortestCased = 4;

interface Names {
  whole: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
  longestBeginning: number;
}

const namesByLanguage = new Map<string, Names>();

function namesOf(language: string): Names {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  const display = new Intl.DisplayNames([language || 'en'], { type: 'region', fallback: 'none' });
  for (const region of regions.split(' ')) {
    const [token, ...others] = tokenize(display.of(region) ?? '');
    if (!token || others.length > 0) continue;
    const name = token.folded;
    if (name.length >= shortestInflected) beginnings.add(name.slice(0, -1));
    else if (name.length >= shortestCased || !isCased(token.raw)) whole.add(name);
  }
  const names = {
    whole,
    beginnings,
    longestBeginning: Math.max(0, ...[...beginnings].map(({ length }) => length)),
  };
  namesByLanguage.set(language, names);
  return names;
}

function isCased(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

/**
 * Finds countries named in one word that the story has no words for; `known` are the concepts found already, with their places. In scripts with
 * capitals only capitalised words are looked at. Each word costs its length.
 */
export function findOtherCountries(
  tokens: readonly Token[],
  { language, clitics }: PreparedLanguage,
  known: ReadonlyMap<string, readonly { from: number; to: number }[]>,
): { from: number; to: number }[] {
  const names = namesOf(language);
  const taken = new Set<number>();
  for (const spans of known.values())
    for (const { from, to } of spans) for (let i = from; i < to; i++) taken.add(i);
  return tokens.flatMap(({ raw, folded, value }, i) => {
    if (taken.has(i) || value !== undefined || /^\p{Ll}/u.test(raw)) return [];
    return stripClitics(folded, clitics).some((word) => isName(word, names)) ? [{ from: i, to: i + 1 }] : [];
  });
}

function isName(word: string, { whole, beginnings, longestBeginning }: Names): boolean {
  if (whole.has(word)) return true;
  const longest = Math.min(word.length, longestBeginning);
  for (let length = shortestInflected - 1; length <= longest; length++)
    if (beginnings.has(word.slice(0, length))) return true;
  return false;
}
