/**
 * What reading a language takes, whatever the story. Forms follow the same syntax as a pack's words: words separated
 * by spaces, `*` for any ending (or, in front, any beginning), `_` for up to three words in between, `=` in front of a
 * word whose case counts. Case and diacritics are folded before they are compared.
 */
export interface LanguageRules {
  /** BCP 47 primary subtag. */
  language: string;
  /** Words that are written with a full stop which does not end a sentence, without the stop. */
  abbreviations: string[];
  /** Particles written together with the next word (Hebrew, Arabic), longest first; [] elsewhere. */
  clitics: string[];
  /** Particles written together with the word before ("serangannya" is "serangan" with "its", Indonesian). */
  enclitics?: string[];
  /** Words that only look as if they were made of such particles and another word of the language. */
  wholeWords?: string[];
  /** Words that, in capitals behind an abbreviation, an initial or an ordinal, open a new sentence. */
  openers?: string[];
  /** Ordinals are written as a number with a full stop ("5. Januar", "5. gün"). */
  ordinalStop?: true;
  /** A colon before a space ends a sentence: Armenian is often typed with it for its full stop. */
  colonStop?: true;
  /** No spaces are written between words: each character is a word of its own. */
  unspaced?: true;
  /** Forms of the twelve months, January first. */
  months: string[][];
  /** Numerals in words → value: 1 to 20, tens, hundred, thousand, ten thousand and million where there is a word. */
  numerals: Record<string, number>;
  words: Record<GeneralConcept, string[]>;
}

/** Concepts that every language has and no story owns. */
export const generalConcepts = [
  /** not, no, never, without, nobody, neither, un- in set phrases */
  'negation',
  /** to deny, refute, dispute as untrue; false, baseless, fabricated, "no such", "never happened" */
  'denial',
  /** if, in case, unless, were to, would have, should (hypothetical) */
  'condition',
  /** will, shall, is expected to, is likely to, may yet, could soon: about what has not happened */
  'prediction',
  /** whether: an open question inside a statement */
  'whether',
  /** reportedly, allegedly, is said to, according to: never a denial */
  'hedge',
  /** he, him, his (a man named before) */
  'he',
  /** they, them, their */
  'they',
  /** it, this, that (a thing or statement named before) */
  'it',
  /** first, as in first strike, as the first to do it */
  'first',
  /** again, once more, another time */
  'again',
] as const;
export type GeneralConcept = (typeof generalConcepts)[number];
