import { type FormIndex, groupForms, indexForms } from './compile-forms.ts';
import { type CountryNames, listCountryNames, openCountryNames, shipCountryNames } from './country-names.ts';
import type { Clitics } from './find-forms.ts';
import { findLanguageRules } from './find-language-rules.ts';
import { foldWord } from './fold-text.ts';
import { foldNumerals, type Numerals } from './read-numbers.ts';
import { openForms, type ShippedForms, shipForms } from './ship-forms.ts';

/** A language made ready for reading, with the words of a story beside its own. */
export interface PreparedLanguage {
  language: string;
  clitics: Clitics;
  forms: FormIndex;
  countries: CountryNames;
  numerals: Numerals;
  /** How much wider windows are, because a token is a character and not a word. */
  stretch: number;
}

/** What a word of a window is worth in characters where there are no spaces: most Chinese words have one or two. */
const charactersOfAWord = 1.8;

/** Concepts of the months, January first. */
export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Indexes the general words, months and numerals of a language together with a story's own (concept → forms).
 * Costs some 20 milliseconds a language: keep the result, or ship it. A language without rules gets the story's words alone.
 */
export function prepareLanguage(
  language: string,
  storyWords: Record<string, readonly string[]>,
): PreparedLanguage {
  const forms = groupForms(gatherWords(language, storyWords));
  return completeLanguage(language, indexForms(forms), listCountryNames(language));
}

/** The words of a language and of a story in it; where both have a concept, the language's come first. */
function gatherWords(
  language: string,
  storyWords: Record<string, readonly string[]>,
): Record<string, readonly string[]> {
  const rules = findLanguageRules(language);
  const words: Record<string, readonly string[]> = { ...storyWords };
  if (!rules) return words;
  for (const [concept, forms] of Object.entries(rules.words))
    words[concept] = [...forms, ...(words[concept] ?? [])];
  for (const [i, forms] of rules.months.entries()) {
    const name = monthNames[i];
    if (name) words[name] = [...forms, ...(words[name] ?? [])];
  }
  return words;
}

function completeLanguage(language: string, forms: FormIndex, countries: CountryNames): PreparedLanguage {
  const rules = findLanguageRules(language);
  return {
    language,
    clitics: {
      particles: rules?.clitics ?? [],
      enclitics: rules?.enclitics ?? [],
      wholeWords: new Set(rules?.wholeWords?.map(foldWord)),
    },
    forms,
    countries,
    numerals: foldNumerals(rules?.numerals ?? {}),
    stretch: rules?.unspaced ? charactersOfAWord : 1,
  };
}

/** What prepareLanguage takes longest for, as the build makes it: opened it is ready in a tenth of the time. */
export interface ShippedLanguage {
  forms: ShippedForms;
  countries: string;
}

/** Makes a language ready to ship, with the words of a story. */
export function shipLanguage(
  language: string,
  storyWords: Record<string, readonly string[]>,
): ShippedLanguage {
  return {
    forms: shipForms(groupForms(gatherWords(language, storyWords))),
    countries: shipCountryNames(listCountryNames(language)),
  };
}

/** Opens what shipLanguage made of the same language. */
export function openLanguage(language: string, { forms, countries }: ShippedLanguage): PreparedLanguage {
  return completeLanguage(language, openForms(forms), openCountryNames(countries));
}
