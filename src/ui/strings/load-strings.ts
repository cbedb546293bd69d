import browser from 'webextension-polyfill';
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

/** Strings in the browser's language, or English where the interface does not speak it. Costs no loading. */
export function browserStrings(): Strings {
  // Messages are stored with $1..$9 in place; handing those back leaves the filling to us.
  const places = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
  const lookup = (key: string): string => browser.i18n.getMessage(key, places);
  return makeStrings(lookup('languageCode') || 'en', lookup);
}

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
