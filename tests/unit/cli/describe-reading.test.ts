import { expect, it } from 'vitest';
import { describeReading } from '../../../src/cli/describe-reading.ts';
import type { ArticleReading } from '../../../src/claims/types.ts';
import { makeArticle, makeReading, makeRelated } from '../../fixtures/make-article.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const describeLines = (reading: ArticleReading): string[] =>
  describeReading('article.txt', reading, smallPack).split('\n');

it('tells verdict, language and count, then only the sentences that make a claim, then what is left out', () => {
  const article = makeArticle(
    [makeRelated('when', ['east'], [], { position: 'may' })],
    [],
    [makeReading('single', 0.456)],
  );
  const [first, ...others] = article.sentences;
  const sentences = first ? [{ ...first, headline: true }, ...others] : [];
  expect(describeLines({ ...article, sentences, omitted: ['who', 'where'] })).toEqual([
    'article.txt',
    '  about "A story" (1.00), read in en',
    '  2 of 3 sentences make a claim of the story',
    '',
    '  [headline] Sentence 0.',
    expect.stringMatching(/^ {4}\S when: In May \(single, 0\.90\)$/),
    '        corroborate: The east',
    '',
    '  Sentence 2.',
    expect.stringMatching(/^ {4}\S claim: no position \(single, 0\.46\)$/),
    '',
    '  core claims left out: who, where',
    '',
  ]);
});

it('says that a text is about no known story, and that its language is unknown', () => {
  const article = makeArticle([]);
  const story = { id: 'story', verdict: 'none', score: 0.004 } as const;
  expect(describeLines({ ...article, language: '', story })).toEqual([
    'article.txt',
    '  not about "A story" (0.00), read in an unknown language',
    '  0 of 1 sentences make a claim of the story',
    '',
  ]);
});

it('gives a value of its own instead of a position, and says that a position is denied', () => {
  const said = makeRelated('when', [], [], { position: 'may', value: 'on 3 April', stance: 'denies' });
  expect(describeLines(makeArticle([said]))).toContainEqual(
    expect.stringMatching(/ when DENIES: on 3 April \(/),
  );
});

it('puts outlets together that differ in the same and say the same', () => {
  const differing = [
    { source: 'west', position: 'june', stance: 'asserts', in: ['when'] },
    { source: 'east', position: null, stance: 'asserts', in: ['when', 'wording'] },
    { source: 'reprint-one', position: 'june', stance: 'asserts', in: ['when'] },
    { source: 'gone', position: 'no-such', stance: 'asserts', in: ['when'] },
    { source: 'reprint-two', position: 'june', stance: 'denies', in: ['when'] },
  ] as const;
  const said = makeRelated('when', [], [], {
    position: 'may',
    differing: differing.map((one) => ({ ...one, in: [...one.in] })),
  });
  expect(describeLines(makeArticle([said])).filter((line) => line.includes('differ in'))).toEqual([
    '        differ in when: In June — The west, The reprint-one',
    '        differ in when, wording: no position — The east',
    '        differ in when: no position — gone',
    '        differ in when: DENIES In June — The reprint-two',
  ]);
});

it('names a single claim that is left out', () => {
  expect(describeLines({ ...makeArticle([]), omitted: ['who'] })).toContain('  core claims left out: who');
});
