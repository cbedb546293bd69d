import { describe, expect, it } from 'vitest';
import {
  type FormWord,
  groupForms,
  indexForms,
  lookUps,
  parseForm,
} from '../../../src/text/compile-forms.ts';

/** A word as it is looked up, without what it does not have. */
function word(folded: string, more: Partial<FormWord> = {}): FormWord {
  return { folded, anyEnding: false, anyBeginning: false, gap: 0, ...more };
}

describe('parseForm', () => {
  it.each<[what: string, form: string, words: FormWord[]]>([
    ['one word, folded', ' Téhéran ', [word('teheran')]],
    ['any ending', 'attack*', [word('attack', { anyEnding: true })]],
    ['any beginning', '*angriff', [word('angriff', { anyBeginning: true })]],
    ['both', '*angriff*', [word('angriff', { anyBeginning: true, anyEnding: true })]],
    [
      'stars of one word only',
      'air* *strike',
      [word('air', { anyEnding: true }), word('strike', { anyBeginning: true })],
    ],
    ['any ending of the last part', 'no-strike*', [word('no'), word('strike', { anyEnding: true })]],
    ['any beginning of the first part', '*air-strike', [word('air', { anyBeginning: true }), word('strike')]],
    ['a word whose case counts', '=KAN', [word('kan', { exact: 'KAN' })]],
    [
      'its parts and its ending too',
      'the =Al-Aqsa*',
      [word('the'), word('al', { exact: 'Al' }), word('aqsa', { exact: 'Aqsa', anyEnding: true })],
    ],
    ['a gap', 'not _ attack', [word('not'), word('attack', { gap: 3 })]],
    ['a gap in front of two parts', 'not_air-strike', [word('not'), word('air', { gap: 3 }), word('strike')]],
    ['a gap for one word only', 'not _ any attack', [word('not'), word('any', { gap: 3 }), word('attack')]],
    ['a gap in front', '_ late', [word('late', { gap: 3 })]],
    ['a gap that leads nowhere', 'late _', [word('late')]],
    ['a wider gap between Han characters', '在_况', [word('在'), word('况', { gap: 6 })]],
    ['numbers', '12-day', [word('12'), word('day')]],
    ['numbers in other digits', '١٢ يوم', [word('12'), word('يوم')]],
  ])('reads %s: %s', (_what, form, words) => {
    expect(parseForm('concept', form)).toEqual({ concept: 'concept', words });
  });

  it('refuses a form without a word, and names it and its concept', () => {
    for (const form of ['', '  ', '_', '*', '=', '—'])
      expect(() => parseForm('denial', form)).toThrow(`no word in the form "${form}" of denial`);
  });
});

describe('groupForms', () => {
  it('groups forms by how their first word is looked up, and by that word', () => {
    const groups = groupForms({
      strike: ['strike', 'Strike force', 'strik*', '*streik'],
      walkout: ['strike', '*streik*', '=STREIK*'],
    });
    const grouped = lookUps.map((lookUp) =>
      [...groups[lookUp]].map(([first, forms]) => [
        first,
        forms.map(({ concept, words }) => `${concept} ${words.length}`),
      ]),
    );
    expect(grouped).toEqual([
      [['strike', ['strike 1', 'strike 2', 'walkout 1']]],
      [
        ['strik', ['strike 1']],
        ['streik', ['walkout 1']],
      ],
      [['streik', ['strike 1']]],
      [['streik', ['walkout 1']]],
    ]);
  });

  it('is empty without forms', () => {
    expect(lookUps.map((lookUp) => groupForms({ strike: [] })[lookUp].size)).toEqual([0, 0, 0, 0]);
  });
});

describe('indexForms', () => {
  it('knows how long the words are that forms are looked up by', () => {
    const words = { a: ['longest', 'long*', 'longer*', '*end', '*ende', '*ends', '*middle*'] };
    expect(indexForms(groupForms(words))).toMatchObject({
      longestBeginning: 6,
      endingLengths: new Set([3, 4]),
      middleLengths: new Set([6]),
    });
    expect(indexForms(groupForms({}))).toMatchObject({
      longestBeginning: 0,
      endingLengths: new Set(),
      middleLengths: new Set(),
    });
  });
});
