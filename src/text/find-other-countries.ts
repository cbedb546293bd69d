import { foldWord } from './fold-text.ts';
import type { PreparedLanguage } from './prepare-language.ts';
import { type Token, tokenize } from './tokenize.ts';

// Countries by name in every language come with the platform (Unicode CLDR through Intl.DisplayNames): none of them
// has to be listed by hand, and a story tells those that are its own by having words for them.
const regions =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BN BO BR BW BY CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FR GA GB GE GH GN GR GT HN HR HT HU ID IE IN IQ IS IT JM JO JP KE KG KH KP KR KW KZ LA LK LR LT LU LV LY MA MD ME MG MK ML MM MN MR MT MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PT PY QA RO RS RW SA SD SE SG SI SK SL SN SO SS SV TD TG TH TJ TM TN TW TZ UG UY UZ VN YE ZA ZM ZW';
// Shorter names are met inside other words.
const shortestPrefix = 5;

interface Names {
  whole: Set<string>;
  beginnings: string[];
}

const namesByLanguage = new Map<string, Names>();

function namesOf(language: string): Names {
  let names = namesByLanguage.get(language);
  if (!names) {
    names = { whole: new Set(), beginnings: [] };
    const display = new Intl.DisplayNames([language || 'en'], { type: 'region', fallback: 'none' });
    for (const region of regions.split(' ')) {
      const parts = tokenize(display.of(region) ?? '').map(({ folded }) => folded);
      const [name = ''] = parts;
      if (parts.length !== 1) continue;
      if (name.length > shortestPrefix) names.beginnings.push(name.slice(0, -1));
      else names.whole.add(name);
    }
    namesByLanguage.set(language, names);
  }
  return names;
}

/** Finds countries named in one word that the story has no words for. Costs tokens × countries in the worst case, and only for capitalised or uncased words. */
export function findOtherCountries(
  tokens: readonly Token[],
  { language, clitics }: PreparedLanguage,
  known: ReadonlyMap<string, readonly { from: number; to: number }[]>,
): { from: number; to: number }[] {
  const { whole, beginnings } = namesOf(language);
  const taken = new Set<number>();
  for (const spans of known.values()) for (const { from, to } of spans) for (let i = from; i < to; i++) taken.add(i);
  return tokens.flatMap(({ raw, folded }, i) => {
    if (taken.has(i) || folded.length < 4 || raw.toLowerCase() === raw.toUpperCase() ? clitics.length === 0 : /^\p{Ll}/u.test(raw)) return [];
    if (taken.has(i)) return [];
    const word = foldWord(folded);
    const hit = whole.has(word) || beginnings.some((name) => word.startsWith(name) || clitics.some((clitic) => word.startsWith(clitic + name)));
    return hit ? [{ from: i, to: i + 1 }] : [];
  });
}
