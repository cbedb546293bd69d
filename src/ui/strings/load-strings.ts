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
 * Messages for the setting `language`, by key, without values.
 *
 * @returns null for 'browser' and for a language that the interface does not have.
 */
export async function loadMessages(setting: string): Promise<Record<string, string> | null> {
  const load = files[`../../../assets/public/_locales/${setting}/messages.json`];
  if (!load) return null;
  const messages = Object.entries(await load());
  return Object.fromEntries(messages.map(([key, { message }]) => [key, message]));
}

/**
 * Strings for the setting `language`: a language code, or 'browser'.
 * A language that the interface does not have falls back to the browser's.
 */
export async function loadStrings(setting: string): Promise<Strings> {
  const messages = await loadMessages(setting);
  return messages ? makeStrings(setting, (key) => messages[key] ?? '') : browserStrings();
}
