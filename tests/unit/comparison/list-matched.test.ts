import { expect, it } from 'vitest';
import type { Relation } from '../../../src/claims/types.ts';
import { listMatched, relationOfSentence } from '../../../src/comparison/list-matched.ts';
import { makeArticle, makeReading } from '../../fixtures/make-article.ts';

it.each<[Relation | null, Relation[]]>([
  [null, []],
  ['single', ['single']],
  ['corroborated', ['single', 'corroborated']],
  ['contested', ['corroborated', 'contested', 'single']],
  ['differs', ['contested', 'corroborated', 'single', 'differs']],
])('lets %s stand for a sentence with the relations %j', (relation, of) => {
  expect(relationOfSentence(of.map((one) => makeReading(one)))).toBe(relation);
  expect(relationOfSentence(of.map((one) => makeReading(one)).toReversed())).toBe(relation);
});

it('lists the sentences that make a claim, each with its place in the article', () => {
  const article = makeArticle([], [makeReading('single')], [], [makeReading('differs')]);
  expect(listMatched(article)).toEqual([
    { index: 1, relation: 'single', sentence: article.sentences[1] },
    { index: 3, relation: 'differs', sentence: article.sentences[3] },
  ]);
});
