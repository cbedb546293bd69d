import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupForms, lookUps } from '../../../src/text/compile-forms.ts';
import { openForms, shipForms } from '../../../src/text/ship-forms.ts';

type Words = Record<string, string[]>;

/** Forms as they are grouped, and the same from what is shipped of them. */
function listBoth(words: Words) {
  const groups = groupForms(words);
  const opened = openForms(shipForms(groups));
  return {
    grouped: lookUps.map((lookUp) => [...groups[lookUp]]),
    opened: lookUps.map((lookUp) =>
      Array.from(groups[lookUp].keys(), (word) => [word, opened[lookUp].get(word)]),
    ),
  };
}

describe('shipForms', () => {
  it('writes concepts once, and for a form of one word the number of its concept', () => {
    const shipped = shipForms(
      groupForms({ strike: ['strike', 'walkout'], war: ['war*', 'strike', '*krieg', '*war*'], no: [] }),
    );
    expect(shipped).toEqual({
      whole: { keys: 'strike|walkout', values: '0;1|0' },
      beginnings: { keys: 'war', values: '1' },
      endings: { keys: 'krieg', values: '1' },
      middles: { keys: 'war', values: '1' },
      concepts: 'strike;war',
    });
  });

  it.each([
    ['several words', 'air strike', '0 air strike'],
    ['stars', 'air* *strike *force*', '0 air* *strike *force*'],
    ['a gap', 'not _ attack*', '0 not 3_attack*'],
    ['a gap in front of a single word', '_ late', '0 3_late'],
    ['a gap between Han characters', '在_况', '0 在 6_况'],
    ['a word whose case counts', '=KAN', '0 kan=KAN'],
    ['all of these', 'a _ *B-=C*', '0 a 3_*b c*'],
    ['case and ending', 'on _ =Kan*', '0 on 3_kan=Kan*'],
  ])('writes %s', (_what, form, text) => {
    const { whole, beginnings } = shipForms(groupForms({ concept: [form] }));
    expect([whole.values, beginnings.values]).toContain(text);
  });
});

describe('openForms', () => {
  it.each([
    ['one word each way', ['strike', 'strike*', '*strike', '*strike*']],
    ['stars in a form of several words', ['*air* *strike*', 'air* strike', '*air strike']],
    ['case, each way', ['=Kan', '=KAN*', 'kan', 'on =Kan', '=Kan on']],
    ['gaps', ['_ late', 'not _ attack*', 'a _ b _ c', '在_情况']],
    ['digits', ['12 day*', '3', 'for _ 12']],
    ['letters and marks of other scripts', ['מכתב*', 'رسالة', '=Կան']],
  ])('gives back what was shipped: %s', (_what, forms) => {
    const { grouped, opened } = listBoth({ one: forms, two: forms.toReversed() });
    expect(opened).toEqual(grouped);
  });

  it('gives back any forms', () => {
    const part = fc
      .tuple(
        fc.constantFrom('', '*', '='),
        fc.constantFrom('Kan', 'air-strike', '12', 'été', '世界'),
        fc.constantFrom('', '*'),
      )
      .map((parts) => parts.join(''));
    const form = fc.array(part, { minLength: 1, maxLength: 3 });
    const forms = fc.array(
      fc.tuple(form, fc.constantFrom(' ', ' _ ')).map(([parts, gap]) => parts.join(gap)),
    );
    fc.assert(
      fc.property(forms, forms, (one, two) => {
        const { grouped, opened } = listBoth({ one, two });
        expect(opened).toEqual(grouped);
      }),
    );
  });

  it('bounds look-ups as the forms do that were shipped', () => {
    const index = openForms(shipForms(groupForms({ one: ['strik*', 'walkouts', '*krieg', '*war*'] })));
    expect(index).toMatchObject({
      longestBeginning: 5,
      endingLengths: new Set([5]),
      middleLengths: new Set([3]),
    });
    expect(index.whole.get('strik')).toBeUndefined();
  });
});
