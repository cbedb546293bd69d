import { expect, test } from 'vitest';
import { makeStrings } from '../../../../src/ui/strings/strings.ts';
import type { MessageKey } from '../../../../src/ui/strings/message-keys.ts';

const russian: Partial<Record<MessageKey | 'voices_few' | 'voices_many', string>> = {
  voices_one: '$1 голос',
  voices_few: '$1 голоса',
  voices_many: '$1 голосов',
  voices_other: '$1 голоса',
  asOf: 'по $1',
};

function strings(language: string) {
  return makeStrings(language, (key) => new Map(Object.entries(russian)).get(key) ?? '');
}

test('chooses the plural form of the language', () => {
  const ru = strings('ru');
  expect([1, 3, 5, 21].map((count) => ru.plural('voices', count))).toEqual([
    '1 голос',
    '3 голоса',
    '5 голосов',
    '21 голос',
  ]);
});

test('falls back to "other" where a form is missing', () => {
  expect(strings('ar').plural('voices', 2)).toContain('голоса');
});

test('writes days, and months where the day is not known', () => {
  const en = strings('en');
  expect(en.date('2026-01-05')).toBe('Jan 5, 2026');
  expect(en.date('2025-10')).toBe('October 2025');
  expect(en.date('some day')).toBe('some day');
});

test('counts in Gregorian years in Persian too', () => {
  expect(strings('fa').date('2026-01-05')).toContain('۲۰۲۶');
});

test('knows the direction, and survives codes it does not know', () => {
  expect(strings('he').direction).toBe('rtl');
  expect(strings('tr').direction).toBe('ltr');
  expect(strings('en').country('not a code')).toBe('not a code');
});

test('takes values literally', () => {
  expect(strings('ru').text('asOf', '$1 $& end')).toBe('по $1 $& end');
});

test('writes numbers among the values as the language does, and leaves out what is not given', () => {
  const inGerman = makeStrings('de', (key) => (key === 'asOf' ? '$2|$1|$3' : ''));
  expect(inGerman.text('asOf', 1234567, '1234567')).toBe('1234567|1.234.567|');
  expect(inGerman.number(0.5)).toBe('0,5');
});

test('names countries and languages, and says a code that nobody knows', () => {
  const en = strings('en');
  expect([en.country('TR'), en.languageName('fa'), en.languageName('')]).toEqual(['Türkiye', 'Persian', '']);
  expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c');
});
