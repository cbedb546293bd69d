import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameApart, sayShared } from '../../../../src/ui/relation/say-credit.ts';
import { makeStrings } from '../../../../src/ui/strings/strings.ts';
import { smallPack } from '../../../fixtures/small-pack.ts';

function stringsIn(language: string) {
  const path = `assets/public/_locales/${language}/messages.json`;
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(path, 'utf8'));
  return makeStrings(language, (key) => messages[key]?.message ?? '');
}

describe('sayShared', () => {
  test.each([
    ['en', 2, 2, 'Both credit KAN'],
    ['en', 7, 7, 'All 7 credit KAN'],
    ['en', 5, 7, '5 of 7 credit KAN'],
    ['de', 7, 7, 'Alle 7 berufen sich auf KAN'],
    ['ru', 5, 21, 'У 5 из 21 источник: KAN'],
    ['ar', 2, 3, '2 من 3 نقلًا عن KAN'],
    ['ar', 11, 11, 'الأصوات الـ11 كلها نقلًا عن KAN'],
  ])('%s: %d of %d', (language, count, of, said) => {
    expect(sayShared({ name: 'KAN', count, of }, stringsIn(language))).toBe(said);
  });
});

test('a name is translated where the story has it, and set apart from the text around it', () => {
  const pack = { ...smallPack, translations: { de: { 'Israeli media': 'israelische Medien' } } };
  expect(nameApart('Israeli media', pack, stringsIn('de'))).toBe('\u2068israelische Medien\u2069');
  expect(nameApart('KAN', pack, stringsIn('de'))).toBe('\u2068KAN\u2069');
});
