import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/tokenize.ts';

const words = (text: string) => tokenize(text).map(({ raw }) => raw);
const values = (text: string) => tokenize(text).flatMap(({ value }) => (value === undefined ? [] : [value]));

/** Letters to Unicode that are only marks of others: ʼ, the Arabic tatweel, and marks in their compatibility forms. */
const isMark = (letter: string) => /^[\p{M}ʼـ]+$/u.test(letter.normalize('NFKD'));

describe('words', () => {
  it.each<[string, string, string[]]>([
    ['an elided article comes apart', "l'Iran", ['l', 'Iran']],
    ['a Turkish case ending comes apart', "Netanyahu'nun", ['Netanyahu', 'nun']],
    ['hyphens part words', 'no-strike', ['no', 'strike']],
    ['a Ukrainian apostrophe stays in its word', 'п’ять днів', ['п’ять', 'днів']],
    ['gershayim stay in their word', 'הרמטכ"ל של צה״ל', ['הרמטכ"ל', 'של', 'צה״ל']],
    ['a Hebrew hyphen parts words', 'אי־תקיפה', ['אי', 'תקיפה']],
    ['a quotation mark around a Hebrew word does not', '"שלום"', ['שלום']],
    ['a Persian joiner stays in its word', 'می‌خواهد برود', ['می‌خواهد', 'برود']],
    ['an Armenian question mark stays in its word', 'Ինչո՞ւ չէ', ['Ինչո՞ւ', 'չէ']],
    [
      'Han characters stand alone, Latin words and digits whole',
      '普京12日致电KAN',
      ['普', '京', '12', '日', '致', '电', 'KAN'],
    ],
    ['a soft hyphen does not part a word', 'mes\u00adsage', ['mes\u00adsage']],
    ['nor in other scripts', 'посла\u00adние', ['посла\u00adние']],
    ['nor in Hebrew', 'שגרי\u00adרות', ['שגרי\u00adרות']],
  ])('%s', (_what, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('numbers in digits', () => {
  it.each<[string, string, number[]]>([
    ['thousands with a comma', '1,064 people', [1064]],
    ['thousands with a stop', '2.400 Menschen', [2400]],
    ['thousands with a space', '23 000 человек', [23_000]],
    ['thousands with a no-break or narrow space', '23\u00a0000 et 24\u202f000', [23_000, 24_000]],
    ['thousands with an apostrophe', "1'000 und 2’000", [1000, 2000]],
    ['thousands and decimals', '1,064.50 and 1.064,5', [1064.5, 1064.5]],
    ['millions', '10.000.000', [10_000_000]],
    ['Arabic digits and separators', '٢٣٬٠٠٠ و٣٫٥', [23_000, 3.5]],
    ['decimals', '3.5 or 2,5 or 0.125', [3.5, 2.5, 0.125]],
    ['a year before a comma and a number', '2025, 12', [2025, 12]],
    ['a day before a number of days', 'June 24 12 days', [24, 12]],
    ['a year before a number', '2025 100 people', [2025, 100]],
    ['a date with stops', '12.06.2025', [12, 6, 2025]],
    ['a date with hyphens', '2026-01-05', [2026, 1, 5]],
    ['an enumeration', '1,2,3', [1, 2, 3]],
    ['different separators part numbers', '1,200 300', [1200, 300]],
    ['a full stop at the end is no decimal sign', 'It was 2025.', [2025]],
  ])('%s', (_what, text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('offsets, whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'aİ1٢۳,. \'"’״-‌\u0301\ud800\udc00普的שלоій') }),
  );

  it('slice to the token itself, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, raw } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(raw);
          last = end;
        }
      }),
    );
  });

  it('leave no letter or digit out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = tokenize(text).reduceRight(
          (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
          text,
        );
        // Marks that fold to nothing are no word where they stand alone.
        expect(rest.replace(/\p{L}/gu, (letter) => (isMark(letter) ? '' : letter))).not.toMatch(
          /[\p{Nd}\p{L}]/u,
        );
      }),
    );
  });

  it('give every number a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789٠٩.,٬٫ '") }), (text) => {
        for (const { value } of tokenize(text)) expect(value).not.toBeNaN();
      }),
    );
  });
});

it('reads a text in Latin letters as it reads one with others beside it', () => {
  const piece = fc.constantFrom(
    ...' \n.,\'’-–“"',
    ...'0123456789',
    ...'abcXYZéßØıəʯ×÷',
    '1,000',
    '\u00a0',
    '\u202f',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(tokenize(text)).toEqual(tokenize(`${text} 中`).slice(0, -1));
    }),
    { numRuns: 2000 },
  );
  const letters = Array.from({ length: 0x2b0 }, (_, code) => String.fromCharCode(code));
  for (const letter of letters)
    expect(tokenize(`a${letter}b`)).toEqual(tokenize(`a${letter}b 中`).slice(0, -1));
});
