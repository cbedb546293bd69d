import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripClitics } from '../../../src/text/find-forms.ts';
import { listLanguages } from '../../../src/text/find-language-rules.ts';
import { prepareLanguage } from '../../../src/text/prepare-language.ts';
import { readNumbers } from '../../../src/text/read-numbers.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const languages = new Map(listLanguages().map((language) => [language, prepareLanguage(language, {})]));

function read(language: string, text: string) {
  const prepared = languages.get(language) ?? prepareLanguage(language, {});
  return readNumbers(tokenize(text), prepared.numerals, (token) =>
    stripClitics(token.folded, prepared.clitics),
  );
}
const valuesOf = (language: string, text: string) => read(language, text).map(({ value }) => value);

describe('numerals in words', () => {
  it.each<[string, string, number]>([
    ['en', 'twelve', 12],
    ['en', 'twenty-three thousand', 23_000],
    ['en', 'one hundred and twenty', 120],
    ['en', 'two million three hundred thousand and five', 2_300_005],
    ['en', 'fourteen hundred', 1400],
    ['en', 'a fortnight', 14],
    ['de', 'zwölf', 12],
    ['de', 'siebenundvierzig', 47],
    ['de', 'dreiundzwanzigtausend', 23_000],
    ['de', 'zweihundertfünfzig', 250],
    ['fr', 'douze', 12],
    ['fr', 'vingt et un', 21],
    ['fr', 'soixante-douze', 72],
    ['fr', 'quatre-vingt-douze', 92],
    ['fr', 'deux cent vingt-trois mille', 223_000],
    ['es', 'doce', 12],
    ['es', 'treinta y uno', 31],
    ['es', 'veintitrés mil', 23_000],
    ['es', 'dos mil millones', 2_000_000_000],
    ['pt', 'doze', 12],
    ['pt', 'trinta e dois', 32],
    ['pt', 'vinte e três mil', 23_000],
    ['pt', 'cento e vinte', 120],
    ['id', 'dua belas', 12],
    ['id', 'dua puluh satu', 21],
    ['id', 'tiga ratus ribu', 300_000],
    ['tr', 'on iki', 12],
    ['tr', 'yirmi üç bin', 23_000],
    ['tr', 'bin yüz', 1100],
    ['az', 'on iki', 12],
    ['az', 'iyirmi üç min', 23_000],
    ['az', 'yüz əlli', 150],
    ['ru', 'двенадцать', 12],
    ['ru', 'двадцать три тысячи', 23_000],
    ['ru', 'двести пятьдесят', 250],
    ['uk', 'дванадцять', 12],
    ['uk', 'п’ять', 5],
    ['uk', 'двадцять три тисячі', 23_000],
    ['hy', 'տասներկու', 12],
    ['hy', 'քսաներեք հազար', 23_000],
    ['ar', 'اثني عشر', 12],
    ['ar', 'الاثني عشر', 12],
    ['ar', 'خمسة عشر', 15],
    ['ar', 'ثلاثة وعشرين ألفا', 23_000],
    ['ar', 'مئتين وخمسين', 250],
    ['ar', 'أربعة آلاف', 4000],
    ['ar', 'ألفين وثلاثمئة', 2300],
    ['he', 'שנים עשר', 12],
    ['he', 'שתים עשרה', 12],
    ['he', 'ושנים־עשר', 12],
    ['he', 'עשרים ושלושה אלף', 23_000],
    ['he', 'אלפיים ושלוש מאות', 2300],
    ['fa', 'دوازده', 12],
    ['fa', 'بیست و سه هزار', 23_000],
    ['fa', 'صد و بیست', 120],
    ['zh', '十二', 12],
    ['zh', '四十七', 47],
    ['zh', '两千三百', 2300],
    ['zh', '两万三千', 23_000],
    ['zh', '一千零六十四', 1064],
    ['zh', '六百万', 6_000_000],
  ])('%s: %s is %d', (language, text, value) => {
    expect(valuesOf(language, text)).toEqual([value]);
  });

  it('knows twelve in every language', () => {
    const twelve: Record<string, string> = {
      en: 'twelve',
      de: 'zwölf',
      fr: 'douze',
      es: 'doce',
      pt: 'doze',
      id: 'dua belas',
      tr: 'on iki',
      az: 'on iki',
      ru: 'двенадцать',
      uk: 'дванадцять',
      hy: 'տասներկու',
      ar: 'اثنا عشر',
      he: 'שנים עשר',
      fa: 'دوازده',
      zh: '十二',
    };
    expect(Object.keys(twelve).sort()).toEqual(listLanguages().sort());
    for (const [language, text] of Object.entries(twelve))
      expect([language, ...valuesOf(language, text)]).toEqual([language, 12]);
  });
});

describe('digits and words together', () => {
  it.each<[string, string, number[]]>([
    ['en', '1.5 million', [1_500_000]],
    ['en', '23 thousand', [23_000]],
    ['de', '23 Tausend', [23_000]],
    ['zh', '2.3万', [23_000]],
    ['ar', '٢٣ ألف', [23_000]],
    ['ru', '2,5 тыс', [2500]],
    ['en', '23 000', [23_000]],
    ['en', '1,064', [1064]],
  ])('%s: %s', (language, text, values) => {
    expect(valuesOf(language, text)).toEqual(values);
  });
});

describe('numbers that only stand side by side are not joined', () => {
  it.each<[string, string, number[]]>([
    ['en', 'in 2025, 12 days', [2025, 12]],
    ['en', 'June 24 12 days', [24, 12]],
    ['en', 'two or three', [2, 3]],
    ['en', 'five and six', [5, 6]],
    ['en', 'between three and twenty', [3, 20]],
    ['en', 'twenty and thirty', [20, 30]],
    ['en', 'twelve, thirteen', [12, 13]],
    ['en', 'ten twelve', [10, 12]],
    ['en', '20 thirty', [20, 30]],
    ['ar', 'ثلاثة وأربعة', [3, 4]],
    ['he', 'שלושה וארבעה', [3, 4]],
    ['fa', 'دو و سه', [2, 3]],
    ['zh', '三四天', [3, 4]],
    ['zh', '十、二十', [10, 20]],
  ])('%s: %s', (language, text, values) => {
    expect(valuesOf(language, text)).toEqual(values);
  });
});

it('reads no numeral where there is none', () => {
  expect(valuesOf('en', 'Someone weighed the attention of often')).toEqual([]);
  expect(valuesOf('zh', '一个万')).toEqual([10_000]);
});

it('says which tokens make the number', () => {
  expect(read('en', 'some twenty-three thousand people')).toEqual([{ value: 23_000, from: 1, to: 4 }]);
});

it('reads any whole number as it is written with thousands', () => {
  const marks = fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', "'");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), marks, (value, mark) => {
      expect(valuesOf('en', `some ${value.toLocaleString('en').replaceAll(',', mark)} people`)).toEqual([
        value,
      ]);
    }),
  );
});

it('returns numbers in order that do not overlap, whatever the words', () => {
  const word = fc.constantFrom(
    'one',
    'twenty',
    'three',
    'hundred',
    'thousand',
    'million',
    'and',
    '12',
    '1,000',
    'a',
    ',',
    '-',
    'dozen',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (list) => {
      let last = 0;
      for (const { from, to, value } of read('en', list.join(' '))) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(Number.isFinite(value)).toBe(true);
        last = to;
      }
    }),
  );
});
