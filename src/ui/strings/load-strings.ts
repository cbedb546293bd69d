import { browserStrings } from './browser-strings.ts';
import { makeStrings } from './strings.ts';
import type { Strings } from './strings.ts';

/** The languages of the interface, each named in itself. */
export const interfaceLanguages: Record<string, string> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  ru: 'Русский',
  tr: 'Türkçe',
};

type MessageFile = Record<string, { message: string }>;

const files = import.meta.glob<MessageFile>('../../../assets/public/_locales/*/messages.json', {
  import: 'default',
});

/**
 * Strings for the setting `language`: a language code, or 'browser'.
 * A language that the interface does not have falls back to the browser's.
 */
export async function loadStrings(setting: string): Promise<Strings> {
  const load = files[`../../../assets/public/_locales/${setting}/messages.json`];
  if (!load) return browserStrings();
  const messages = await load();
  return makeStrings(setting, (key) => messages[key]?.message ?? '');
}
