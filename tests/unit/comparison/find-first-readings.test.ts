import { expect, it } from 'vitest';
import { findFirstReadings } from '../../../src/comparison/find-first-readings.ts';
import { makeArticle, makeRelated } from '../../fixtures/make-article.ts';

it('finds the first reading of each claim, in the order of the text', () => {
  const when = makeRelated('when', [], [], { position: 'may' });
  const who = makeRelated('who', [], [], { position: 'anna' });
  const corrected = makeRelated('when', [], [], { position: 'june' });
  const article = makeArticle([], [when, who], [corrected]);
  expect([...findFirstReadings(article)]).toEqual([
    ['when', when],
    ['who', who],
  ]);
});
