import type { MessageKey, PluralKey } from './message-keys.ts';

/** The interface in one language: its words, and how it writes numbers, dates and names. */
export interface Strings {
  language: string;
  direction: 'ltr' | 'rtl';
  text: (key: MessageKey, ...values: (string | number)[]) => string;
  /** The form for `count`, which is also `$1`; further values follow as `$2` and on. */
  plural: (key: PluralKey, count: number, ...values: (string | number)[]) => string;
  number: (value: number) => string;
  /** A day (YYYY-MM-DD) or a month (YYYY-MM), written out. */
  date: (iso: string) => string;
  list: (items: string[]) => string;
  country: (code: string) => string;
  languageName: (code: string) => string;
}

const rightToLeft = new Set(['ar', 'fa', 'he']);

/** Looks up one message as it is stored, without values; '' where there is none. */
export type Lookup = (key: string) => string;

/** `fallback` where Intl does not know the code, which it tells by throwing. */
function nameOr(fallback: string, name: () => string | undefined): string {
  try {
    return name() ?? fallback;
  } catch {
    return fallback;
  }
}

/**
 * Strings over a table of messages.
 *
 * @param language the language of the messages, BCP 47 primary subtag
 * @param lookup gives a message with `$1`..`$9` standing where values go
 */
export function makeStrings(language: string, lookup: Lookup): Strings {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  // The stories count in Gregorian days, also where the locale would count in another calendar.
  const days = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  const months = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });

  const fill = (message: string, values: (string | number)[]): string =>
    message.replace(/\$([1-9])/g, (_, index: string) => {
      const value = values[Number(index) - 1] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });

  return {
    language,
    direction: rightToLeft.has(language) ? 'rtl' : 'ltr',
    text: (key, ...values) => fill(lookup(key), values),
    plural: (key, count, ...values) => {
      const form = lookup(`${key}_${plurals.select(count)}`) || lookup(`${key}_other`);
      return fill(form, [count, ...values]);
    },
    number: (value) => numbers.format(value),
    date: (iso) => {
      const at = new Date(iso.length === 7 ? `${iso}-01` : iso);
      if (Number.isNaN(at.getTime())) return iso;
      return (iso.length === 7 ? months : days).format(at);
    },
    list: (items) => lists.format(items),
    country: (code) => nameOr(code, () => countries.of(code)),
    languageName: (code) => nameOr(code, () => languages.of(code)),
  };
}
