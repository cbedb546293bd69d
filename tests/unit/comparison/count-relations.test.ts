import { expect, it } from 'vitest';
import { countRelations } from '../../../src/comparison/count-relations.ts';
import { listMatched } from '../../../src/comparison/list-matched.ts';
import { makeArticle, makeReading } from '../../fixtures/make-article.ts';

it('counts sentences, not readings, and says 0 of a relation in which none stands', () => {
  const single = makeReading('single');
  const article = makeArticle([single, single], [], [makeReading('differs'), single], [single]);
  expect(countRelations(listMatched(article))).toEqual({
    corroborated: 0,
    contested: 0,
    differs: 1,
    single: 2,
  });
});
