import { beforeEach, describe, expect, it } from 'vitest';
import { correctName, forgetWords, indexNames, type NameFinder } from '../../../src/claims/correct-names.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

let names: NameFinder;

beforeEach(() => {
  names = indexNames([
    { name: 'Netanyahu', concept: 'netanyahu' },
    { name: 'Putin', concept: 'putin' },
    { name: 'Tehran', concept: 'iran' },
    { name: 'Teheran', concept: 'iran' },
  ]);
});

/** What a text of one word is taken for. */
function correct(word: string): string | null {
  const [token] = tokenize(word);
  if (!token) throw new Error(`"${word}" is no word`);
  return correctName(token, names);
}

describe('correctName', () => {
  it.each([
    ['Natanyahu', 'netanyahu'],
    ['Netanyaho', 'netanyahu'],
    ['Netanyahou', 'netanyahu'],
    ['Netanyau', 'netanyahu'],
    ['Tahran', 'iran'],
    ['Puten', 'putin'],
  ])('takes %s for a misspelt name', (word, concept) => {
    expect(correct(word)).toBe(concept);
  });

  it.each([
    ['a word in small letters', 'natanyahu'],
    ['another first letter', 'Betanyahu'],
    ['a letter too many for one slip', 'Netanyahuan'],
    ['a letter too few', 'Netanya'],
    ['fewer than five letters', 'Puti'],
    ['a word that is only as long', 'Nightfall'],
    ['a word that begins alike', 'Purse'],
  ])('leaves alone: %s', (_what, word) => {
    expect(correct(word)).toBeNull();
  });

  it('looks a word up once an article, whatever came of it', () => {
    expect([correct('Natanyahu'), correct('Nightfall')]).toEqual(['netanyahu', null]);
    names.names = [];
    delete names.fuse;
    expect([correct('Natanyahu'), correct('Nightfall')]).toEqual(['netanyahu', null]);
    forgetWords(names);
    expect(correct('Natanyahu')).toBeNull();
  });

  it('looks up four hundred words of an article, and what it knows after that too', () => {
    // Nine letters and the first of Netanyahu, so that every one is looked up.
    const word = (i: number) =>
      `N${[...String(i).padStart(8, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('')}`;
    for (let i = 0; i < 399; i++) correct(word(i));
    expect(correct('Natanyahu')).toBe('netanyahu');
    expect(correct('Netanyaho')).toBeNull();
    expect(correct('Natanyahu')).toBe('netanyahu');
  });
});
