import { type FormIndex, indexForms } from './compile-forms.ts';
import type { Clitics } from './find-forms.ts';
import { findLanguageRules } from './find-language-rules.ts';
import { foldWord } from './fold-text.ts';
import { foldNumerals, type Numerals } from './read-numbers.ts';

/** A language made ready for reading, with the words of a story beside its own. */
export interface PreparedLanguage {
  language: string;
  clitics: Clitics;
  forms: FormIndex;
  numerals: Numerals;
  /** How much wider windows are, because a token is a character and not a word. */
  stretch: number;
}

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
 * Costs some milliseconds a language: keep the result. A language without rules gets the story's words alone.
 */
export function prepareLanguage(
  language: string,
  storyWords: Record<string, readonly string[]>,
): PreparedLanguage {
  const rules = findLanguageRules(language);
  const words: Record<string, readonly string[]> = { ...storyWords };
  if (rules) {
    for (const [concept, forms] of Object.entries(rules.words))
      words[concept] = [...forms, ...(words[concept] ?? [])];
    for (const [i, forms] of rules.months.entries()) {
      const name = monthNames[i];
      if (name) words[name] = [...forms, ...(words[name] ?? [])];
    }
  }
  return {
    language,
    clitics: { particles: rules?.clitics ?? [], wholeWords: new Set(rules?.wholeWords?.map(foldWord)) },
    forms: indexForms(words),
    numerals: foldNumerals(rules?.numerals ?? {}),
    stretch: language === 'zh' ? 1.8 : 1,
  };
}
