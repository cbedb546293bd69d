import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDigits, foldWord } from '../../../src/text/fold-text.ts';

describe('foldWord: spellings that newsrooms use for the same word compare equal', () => {
  const equal: [script: string, one: string, other: string][] = [
    ['Latin: case and accents', 'Téhéran', 'TEHERAN'],
    ['Latin: composed and decomposed', 'e\u0301tat', 'état'],
    ['German: ß', 'Straße', 'STRASSE'],
    ['German: umlauts', 'Häuser', 'hauser'],
    ['Turkish: dotted capital', 'İstanbul', 'istanbul'],
    ['Turkish: dotless letter', 'ışık', 'IŞIK'],
    ['Turkish: the same word in capitals and small letters', 'SALDIRI', 'saldırı'],
    ['Azerbaijani: the schwa stays a letter of its own', 'Məktub', 'məktub'],
    ['Cyrillic: ё and е', 'партнёр', 'партнер'],
    ['Cyrillic: й as и, since names are spelled with either', 'Хаменей', 'Хаменеи'],
    ['Ukrainian: every apostrophe', "п'ять", 'п’ять'],
    ['Armenian: ligature', 'և', 'եւ'],
    ['Armenian: the question mark inside a word', 'Ինչո՞ւ', 'ինչու'],
    ['Arabic: short vowels', 'شَرْق', 'شرق'],
    ['Arabic: stretched letters', 'ايـــران', 'إيران'],
    ['Arabic: hamza carriers', 'أحمد', 'احمد'],
    ['Arabic: final ya and ta', 'رسالة', 'رساله'],
    ['Arabic: presentation forms', 'ﻻ', 'لا'],
    ['Persian: letters of Arabic keyboards', 'کی', 'كي'],
    ['Persian: the joiner inside a verb', 'می‌خواهد', 'میخواهد'],
    ['Hebrew: gershayim, typed or typographic', 'צה"ל', 'צה״ל'],
    ['Hebrew: points', 'שָׁלוֹם', 'שלום'],
    ['any: soft hyphen and direction marks', 'mes\u00adsage\u200f', 'message'],
    ['any: compatibility capitals', '𝐊𝐀𝐍', 'kan'],
    ['any: full-width letters', 'ＫＡＮ', 'kan'],
  ];
  it.each(equal)('%s', (_script, one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  it.each([
    ['ə is not e', 'ənd', 'end'],
    ['ش is not س', 'شام', 'سام'],
    ['Han characters stay apart', '以', '伊'],
    ['ґ is not г', 'ґ', 'г'],
  ])('keeps different words apart: %s', (_why, one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it('folds a folded word to itself, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void expect(foldWord(foldWord(text))).toBe(foldWord(text)),
      ),
    );
  });
});

describe('foldDigits', () => {
  it.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['full-width', '０１２３４５６７８９'],
    ['mathematical', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
  ])('reads %s digits', (_script, digits) => {
    expect(foldDigits(digits)).toBe('0123456789');
  });

  it('gives every decimal digit of Unicode a value of 0 to 9', () => {
    const all = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
      /\p{Nd}/u.test(letter),
    );
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter((digit) => !/^[0-9]$/.test(foldDigits(digit)))).toEqual([]);
  });
});
