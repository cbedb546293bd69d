import { describe, expect, it } from 'vitest';
import { listCountryNames, openCountryNames, shipCountryNames } from '../../../src/text/country-names.ts';

describe('listCountryNames', () => {
  it('has a long name without its last letter, for its inflections, and a short one whole', () => {
    const { whole, beginnings } = listCountryNames('en');
    expect(['franc', 'france', 'belgiu', 'belgi'].filter((name) => beginnings.has(name))).toEqual([
      'franc',
      'belgiu',
    ]);
    expect(['oman', 'japan', 'france', 'franc'].filter((name) => whole.has(name))).toEqual(['oman', 'japan']);
    expect(beginnings.has('japa')).toBe(false);
  });

  it('leaves out names of several words', () => {
    const { whole, beginnings } = listCountryNames('en');
    const one = /^\p{L}+$/u;
    expect([...whole, ...beginnings].filter((name) => !one.test(name))).toEqual([]);
    expect(['saudi', 'new', 'south', 'saud', 'sout'].filter((name) => whole.has(name))).toEqual([]);
    expect(['saud', 'sout', 'saudi arabi'].filter((name) => beginnings.has(name))).toEqual([]);
  });

  it('leaves out names of three letters where there are capitals, and keeps them where there are none', () => {
    expect(['cad', 'fas', 'irak', 'kuba'].filter((name) => listCountryNames('tr').whole.has(name))).toEqual([
      'irak',
      'kuba',
    ]);
    expect(listCountryNames('ar').whole.has('مصر')).toBe(true);
    expect(listCountryNames('he').whole.has('סין')).toBe(true);
  });

  it('knows how long the longest beginning is', () => {
    const { beginnings, longestBeginning } = listCountryNames('de');
    expect(beginnings.has('liechtenstein'.slice(0, -1))).toBe(false);
    expect(beginnings.has('turkmenista')).toBe(true);
    expect([...beginnings].map(({ length }) => length).toSorted((a, b) => b - a)[0]).toBe(longestBeginning);
  });

  it('is read from the platform once', () => {
    expect(listCountryNames('fr')).toBe(listCountryNames('fr'));
    expect(listCountryNames('fr')).not.toBe(listCountryNames('es'));
  });

  it('takes English for a language that is not known', () => {
    expect(listCountryNames('')).toEqual(listCountryNames('en'));
  });
});

describe('shipped names', () => {
  it.each(['en', 'ar', 'zh'])('open as they were: %s', (language) => {
    const names = listCountryNames(language);
    expect(openCountryNames(shipCountryNames(names))).toEqual(names);
  });

  it.each([
    ['both', 'oman chad,franc', ['oman', 'chad'], ['franc'], 5],
    ['short ones only', 'oman,', ['oman'], [], 0],
    ['long ones only', ',franc israe egyp', [], ['franc', 'israe', 'egyp'], 5],
    ['none', ',', [], [], 0],
    ['nothing', '', [], [], 0],
  ])('hold %s', (_what, text, whole, beginnings, longestBeginning) => {
    const names = openCountryNames(text);
    expect(names).toEqual({ whole: new Set(whole), beginnings: new Set(beginnings), longestBeginning });
  });
});
