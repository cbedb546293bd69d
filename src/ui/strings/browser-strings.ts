import browser from 'webextension-polyfill';
import { makeStrings } from './strings.ts';
import type { Strings } from './strings.ts';

/** Strings in the browser's language, or English where the interface does not speak it. Costs no loading. */
export function browserStrings(): Strings {
  // Messages are stored with $1..$9 in place; handing those back leaves the filling to us.
  const places = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
  const lookup = (key: string): string => browser.i18n.getMessage(key, places);
  return makeStrings(lookup('languageCode') || 'en', lookup);
}
