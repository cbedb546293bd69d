import type { Pack } from '../story/types.ts';

/** A text of the pack in a language, and which language that is: English where it is not translated. */
export function translate(pack: Pack, text: string, language: string): { text: string; language: string } {
  const translation = pack.translations[language]?.[text];
  return translation === undefined ? { text, language: 'en' } : { text: translation, language };
}
