import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/claims/types.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { layOutText } from '../../../src/export/lay-out-text.ts';
import { writeWebAnnotations } from '../../../src/export/write-web-annotations.ts';
import { makeArticle, makeRelated } from '../../fixtures/make-article.ts';
import { smallPack } from '../../fixtures/small-pack.ts';
import { checkAnnotationPage } from './check-annotation-page.ts';

const coverage = smallPack.coverage.map((line) =>
  line.source === 'reprint-one' ? { ...line, credits: 'Ruritania TV' } : line,
);
const index = indexPack({ ...smallPack, coverage });
const article = {
  url: 'https://here.example/a?b=c',
  title: 'A title',
  readAt: new Date('2026-01-08T09:10:11Z'),
};
const when = makeRelated('when', []);

/** How sentences are found again, each of which makes a claim. */
function locate(sentences: { text: string; block: number }[]) {
  const reading = { ...makeArticle(), sentences: sentences.map((one) => ({ ...one, readings: [when] })) };
  return checkAnnotationPage(JSON.parse(writeWebAnnotations(index, article, reading)));
}

/** A page whose only annotation says these things, among others. */
function saying(...body: object[]): unknown {
  const items = [expect.objectContaining({ body: body.map((one) => expect.objectContaining(one)) })];
  return expect.objectContaining({ items });
}

function annotate(...readings: Reading[]): unknown {
  return JSON.parse(writeWebAnnotations(index, article, makeArticle(readings)));
}

describe('writeWebAnnotations', () => {
  it('says what a sentence claims and links to who says the same and who otherwise', () => {
    const june = makeRelated('when', ['west', 'reprint-one'], ['east'], {
      position: 'june',
      relation: 'contested',
      score: 0.75,
    });
    const page: unknown = JSON.parse(writeWebAnnotations(index, article, makeArticle([], [june])));
    expect(page).toEqual({
      '@context': ['http://www.w3.org/ns/anno.jsonld', { variorum: 'urn:variorum:vocabulary#' }],
      id: 'urn:variorum:reading:https%3A%2F%2Fhere.example%2Fa%3Fb%3Dc',
      type: 'AnnotationPage',
      'variorum:story': 'story',
      'variorum:asOf': '2026-01-10',
      items: [
        {
          id: 'urn:variorum:annotation:https%3A%2F%2Fhere.example%2Fa%3Fb%3Dc:2',
          type: 'Annotation',
          motivation: 'assessing',
          created: '2026-01-08T09:10:11.000Z',
          body: [
            {
              type: 'TextualBody',
              purpose: 'describing',
              format: 'text/plain',
              language: 'en',
              value: 'It happened in June.',
              'variorum:claim': 'when',
              'variorum:position': 'june',
              'variorum:stance': 'asserts',
              'variorum:relation': 'variorum:contested',
              'variorum:score': 0.75,
            },
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: { id: 'https://west.example/article', type: 'Text', language: 'en' },
              selector: { type: 'TextQuoteSelector', exact: 'early-summer, in June' },
              'variorum:claim': 'when',
              'variorum:stands': 'variorum:corroborating',
              'variorum:position': 'june',
              'variorum:stance': 'asserts',
            },
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: { id: 'https://reprint-one.example/article', type: 'Text', language: 'en' },
              'variorum:claim': 'when',
              'variorum:stands': 'variorum:corroborating',
              'variorum:position': 'june',
              'variorum:stance': 'asserts',
              'variorum:credits': 'Ruritania TV',
            },
            {
              type: 'SpecificResource',
              purpose: 'linking',
              source: { id: 'https://east.example/article', type: 'Text', language: 'en' },
              'variorum:claim': 'when',
              'variorum:stands': 'variorum:differing',
              'variorum:position': 'may',
              'variorum:stance': 'asserts',
              'variorum:differsIn': ['when'],
            },
          ],
          target: {
            type: 'SpecificResource',
            source: {
              id: 'https://here.example/a?b=c',
              type: 'Text',
              format: 'text/html',
              language: 'en',
            },
            selector: [
              { type: 'TextQuoteSelector', exact: 'Sentence 1.', prefix: 'Sentence 0.\n\n', suffix: '' },
              { type: 'TextPositionSelector', start: 13, end: 24 },
            ],
          },
        },
      ],
    });
  });

  it.each<[string, Reading, string]>([
    ['its position', makeRelated('when', [], [], { position: 'may' }), 'It happened in May.'],
    ['the claim where it takes none', makeRelated('when', []), 'When it happened.'],
    [
      'a denial, as one',
      makeRelated('when', [], [], { position: 'may', stance: 'denies' }),
      'Denied: It happened in May.',
    ],
    ['the claim’s id where the pack does not have it', makeRelated('gone', []), 'gone'],
  ])('puts into words what a sentence claims: %s', (_what, reading, value) => {
    expect(annotate(reading)).toEqual(saying({ type: 'TextualBody', value }));
  });

  it('has the value that no position has, and nothing of it otherwise', () => {
    const april = makeRelated('when', [], [], { value: 'in April' });
    expect(annotate(april)).toEqual(saying({ 'variorum:value': 'in April' }));
    expect(annotate(april)).toHaveProperty(['items', 0, 'body', 0, 'variorum:value']);
    expect(annotate(when)).not.toHaveProperty(['items', 0, 'body', 0, 'variorum:value']);
  });

  it('says of each claim of a sentence who stands to it', () => {
    const who = makeRelated('who', [], ['east'], { position: 'anna' });
    expect(annotate(makeRelated('when', ['west']), who)).toEqual(
      saying(
        { 'variorum:claim': 'when', value: 'When it happened.' },
        { 'variorum:claim': 'when', 'variorum:stands': 'variorum:corroborating' },
        { 'variorum:claim': 'who', value: 'Anna did it.' },
        { 'variorum:claim': 'who', 'variorum:stands': 'variorum:differing' },
      ),
    );
  });

  it('tells of a source that takes the same position that it denies it', () => {
    const denying = { position: 'anna', stance: 'denies' } as const;
    const anna = makeRelated('who', [], [], { differing: [{ source: 'east', ...denying, in: ['who'] }] });
    expect(annotate(anna)).toEqual(saying({}, { 'variorum:position': 'anna', 'variorum:stance': 'denies' }));
  });

  it('has no position of a source that differs without taking one', () => {
    const reading = makeRelated('when', [], [], {
      differing: [{ source: 'east', position: null, stance: 'asserts', in: ['when'] }],
    });
    expect(annotate(reading)).toEqual(
      saying({}, { 'variorum:stands': 'variorum:differing', 'variorum:position': null }),
    );
  });

  it('links to no source that the pack does not have', () => {
    expect(annotate(makeRelated('when', ['north'], ['south']))).toEqual(saying({ type: 'TextualBody' }));
  });

  it('names no language of the article where it was not found out', () => {
    const reading = { ...makeArticle([when]), language: '' };
    const page: unknown = JSON.parse(writeWebAnnotations(index, article, reading));
    expect(page).toHaveProperty(['items', 0, 'target', 'source'], {
      id: 'https://here.example/a?b=c',
      type: 'Text',
      format: 'text/html',
    });
  });

  it('quotes 32 characters before and after a sentence, as far as there are any', () => {
    const long = 'abcdefghijklmnopqrstuvwxyz 0123456789.';
    const [first, second, third] = locate([
      { text: long, block: 0 },
      { text: 'Here.', block: 0 },
      { text: long, block: 1 },
    ]);
    expect(first).toEqual({
      exact: long,
      prefix: '',
      suffix: ' Here.\n\nabcdefghijklmnopqrstuvwx',
      start: 0,
      end: 38,
    });
    expect(second).toEqual({
      exact: 'Here.',
      prefix: 'hijklmnopqrstuvwxyz 0123456789. ',
      suffix: '\n\nabcdefghijklmnopqrstuvwxyz 012',
      start: 39,
      end: 44,
    });
    expect(third).toMatchObject({ prefix: 'opqrstuvwxyz 0123456789. Here.\n\n', suffix: '', start: 46 });
  });

  it('quotes no half of a character', () => {
    const around = (before: string, after: string) =>
      locate([before, 'Here.', after].map((text, block) => ({ text, block })))[1];
    const [whole, cut] = ['b'.repeat(28), 'b'.repeat(29)];
    expect(around(`a😀${whole}`, `${whole}😀a`)).toMatchObject({
      prefix: `😀${whole}\n\n`,
      suffix: `\n\n${whole}😀`,
    });
    expect(around(`a😀${cut}`, `${cut}😀a`)).toMatchObject({ prefix: `${cut}\n\n`, suffix: `\n\n${cut}` });
  });

  it.each(['a', '\uFFFF', '\u{10000}', '😀'])('counts as one character: %j', (character) => {
    const [, second] = locate([
      { text: character.repeat(3), block: 0 },
      { text: `${character}.`, block: 0 },
    ]);
    expect(second).toMatchObject({ start: 4, end: 6 });
  });

  it('finds every sentence again, by its place and by what stands around it', () => {
    const sentence = fc.record({ text: fc.string({ unit: 'binary', minLength: 1 }), block: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), (sentences) => {
        const { text } = layOutText(sentences);
        const found = locate(sentences);
        expect(found.map(({ exact }) => exact)).toEqual(sentences.map((one) => one.text));
        for (const { exact, prefix, suffix, start, end } of found) {
          const before = [...text].slice(0, start).join('');
          const after = [...text].slice(end).join('');
          expect(before + exact + after).toBe(text);
          expect([before.endsWith(prefix), after.startsWith(suffix)]).toEqual([true, true]);
        }
      }),
    );
  });
});
