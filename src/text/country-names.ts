import { tokenize } from './tokenize.ts';

// Countries by name in every language come with the platform (Unicode CLDR through Intl.DisplayNames): none of them
// has to be listed by hand, and a story tells those that are its own by having words for them.
const regions =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BN BO BR BW BY CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FR GA GB GE GH GN GR GT HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LA LB LK LR LT LU LV LY MA MD ME MG MK ML MM MN MR MT MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SS SV SY TD TG TH TJ TM TN TR TW TZ UA UG US UY UZ VE VN YE ZA ZM ZW';
/** A name of at least so many letters is also found inflected: with any ending, its own last letter changed. */
export const shortestInflected = 6;
/** In scripts with capitals a shorter name is met as an abbreviation or a surname. */
const shortestCased = 4;

/** The countries' names of one word in a language, folded. */
export interface CountryNames {
  whole: ReadonlySet<string>;
  /** Names without their last letter. */
  beginnings: ReadonlySet<string>;
  longestBeginning: number;
}

const namesByLanguage = new Map<string, CountryNames>();

/** Lists the countries' names in a language; the first time in a process costs 10 ms, the platform has to read its data. */
export function listCountryNames(language: string): CountryNames {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const whole: string[] = [];
  const beginnings: string[] = [];
  const display = new Intl.DisplayNames([language || 'en'], { type: 'region', fallback: 'none' });
  for (const region of regions.split(' ')) {
    const [token, ...others] = tokenize(display.of(region) ?? '');
    if (!token || others.length > 0) continue;
    const name = token.folded;
    if (name.length >= shortestInflected) beginnings.push(name.slice(0, -1));
    else if (name.length >= shortestCased || !isCased(token.raw)) whole.push(name);
  }
  const names = gatherNames(whole, beginnings);
  namesByLanguage.set(language, names);
  return names;
}

function gatherNames(whole: readonly string[], beginnings: readonly string[]): CountryNames {
  return {
    whole: new Set(whole),
    beginnings: new Set(beginnings),
    longestBeginning: Math.max(0, ...beginnings.map(({ length }) => length)),
  };
}

function isCased(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

/** Writes names for openCountryNames. */
export function shipCountryNames({ whole, beginnings }: CountryNames): string {
  return `${[...whole].join(' ')},${[...beginnings].join(' ')}`;
}

/** Reads what shipCountryNames wrote. */
export function openCountryNames(text: string): CountryNames {
  const [whole = [], beginnings = []] = text.split(',').map((list) => list.match(/[^ ]+/g) ?? []);
  return gatherNames(whole, beginnings);
}
