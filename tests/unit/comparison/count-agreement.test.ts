import { describe, expect, it } from 'vitest';
import { countAgreement } from '../../../src/comparison/count-agreement.ts';
import { makeArticle, makeRelated } from '../../fixtures/make-article.ts';

describe('countAgreement', () => {
  it('counts the claims on which each source says the same and otherwise', () => {
    const article = makeArticle(
      [makeRelated('when', ['west'], ['east']), makeRelated('where', ['west'])],
      [makeRelated('who', ['west', 'east'], ['north'])],
    );
    expect(Object.fromEntries(countAgreement(article))).toEqual({
      west: { same: 3, other: 0 },
      east: { same: 1, other: 1 },
      north: { same: 0, other: 1 },
    });
  });

  it('counts a claim once, however often the article makes it', () => {
    const twice = makeRelated('when', ['west'], ['east']);
    expect(Object.fromEntries(countAgreement(makeArticle([twice], [twice])))).toEqual({
      west: { same: 1, other: 0 },
      east: { same: 0, other: 1 },
    });
  });

  it('counts a claim on both sides where the article says both', () => {
    const article = makeArticle([makeRelated('when', ['west'])], [makeRelated('when', [], ['west'])]);
    expect(countAgreement(article).get('west')).toEqual({ same: 1, other: 1 });
  });

  it('has no source for what nobody else reports', () => {
    expect(countAgreement(makeArticle([], [makeRelated('when', [])])).size).toBe(0);
  });
});
