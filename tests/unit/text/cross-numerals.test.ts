import { expect, it } from 'vitest';
import { crossNumerals } from '../../../src/text/cross-numerals.ts';

const ones = { drei: 3, vier: 4 };

it('adds every left part to every right one, with what stands in between', () => {
  expect(crossNumerals(ones, { zwanzig: 20, dreissig: 30 }, { between: 'und' })).toEqual({
    dreiundzwanzig: 23,
    dreiunddreissig: 33,
    vierundzwanzig: 24,
    vierunddreissig: 34,
  });
});

it('multiplies where that is what the language does', () => {
  expect(crossNumerals(ones, { hundert: 100 }, { times: true })).toEqual({
    dreihundert: 300,
    vierhundert: 400,
  });
});

it('puts nothing in between where nothing is given', () => {
  expect(crossNumerals({ veinti: 20 }, { uno: 1 })).toEqual({ veintiuno: 21 });
  expect(crossNumerals({}, ones)).toEqual({});
});
