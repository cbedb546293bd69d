import { simplifyHan } from './simplify-han.ts';

const everyMark = /\p{M}/gu;
/** Format characters that a page may hold inside a word: soft hyphen, zero-width joiners and spaces, direction marks. */
export const invisible = /[\u034f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const punctuationInWords = /['’ʼ`״׳"՛՜՞ـ]/g;
const oneToOne: Record<string, string> = {
  ı: 'i',
  ß: 'ss',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
};
const folded = /[ıßىیےکةۀہøłæœ]/g;
const plain = /^[a-z0-9]*$/;

/**
 * Folds a word so that spellings which newsrooms use for the same word compare equal: case, compatibility forms, diacritics,
 * Arabic and Persian letter variants, traditional Chinese characters, marks inside words. Linear in the length of the word.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return plain.test(lower) ? lower : simplifyHan(foldLetters(word, everyMark));
}

/**
 * Folds what is not plain English.
 *
 * @param marks Which characters are diacritics. Those of a few scripts are found sooner than all.
 */
export function foldLetters(text: string, marks: RegExp): string {
  // Lower case after the compatibility forms: some of them stand for capitals ("𝐊𝐀𝐍", "™").
  return text
    .replace(invisible, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(punctuationInWords, '')
    .replace(folded, (letter) => oneToOne[letter] ?? letter);
}

const foreignDigit = /(?![0-9])\p{Nd}/gu;

/** Writes decimal digits of other scripts as ASCII digits. */
export function foldDigits(text: string): string {
  return text.replace(foreignDigit, (digit) => {
    const compatible = digit.normalize('NFKC');
    return /^[0-9]$/.test(compatible) ? compatible : String(valueOfDigit(digit));
  });
}

/** In Unicode the ten digits of a script stand in a row, sometimes right behind those of another. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let place = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - place - 1))) place++;
  return place % 10;
}
