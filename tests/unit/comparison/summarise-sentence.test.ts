import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { summariseSentence } from '../../../src/comparison/summarise-sentence.ts';
import { makeRelated } from '../../fixtures/make-article.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const index = indexPack(smallPack);

describe('summariseSentence', () => {
  it('counts voices, not reprints', () => {
    const readings = [makeRelated('when', ['reprint-one', 'reprint-two'], ['east', 'west'])];
    expect(summariseSentence(readings, index)).toEqual({ agree: 1, differ: 2, facets: ['when'] });
  });

  it('counts a voice once that agrees with several readings, and names each facet once', () => {
    const anna = { position: 'anna', stance: 'denies' } as const;
    const readings = [
      makeRelated('when', ['west'], ['east']),
      makeRelated('until', ['west', 'reprint-one'], ['east']),
      makeRelated('who', ['west'], [], { differing: [{ source: 'east', ...anna, in: ['who', 'when'] }] }),
    ];
    expect(summariseSentence(readings, index)).toEqual({ agree: 2, differ: 1, facets: ['when', 'who'] });
  });

  it('counts a voice on both sides that agrees with one reading and differs from another', () => {
    const readings = [makeRelated('when', ['west']), makeRelated('who', [], ['west'])];
    expect(summariseSentence(readings, index)).toMatchObject({ agree: 1, differ: 1 });
  });

  it('is empty for a sentence that makes no claim', () => {
    expect(summariseSentence([], index)).toEqual({ agree: 0, differ: 0, facets: [] });
  });
});
