import { expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/claims/split-paragraphs.ts';

const text = { urls: ['https://example.org/a'], declaredLanguage: 'en', title: 'A letter', paragraphs: [] };

it('puts the headline first, and each sentence into the block of its paragraph', () => {
  const article = splitParagraphs({ ...text, paragraphs: ['Anna wrote. Boris read.', 'It rained.'] });
  expect(article).toEqual({
    urls: ['https://example.org/a'],
    declaredLanguage: 'en',
    sentences: [
      { text: 'A letter', block: 0, headline: true },
      { text: 'Anna wrote.', block: 1 },
      { text: 'Boris read.', block: 1 },
      { text: 'It rained.', block: 2 },
    ],
  });
});

it('has no headline where there is none, and no sentence in an empty paragraph', () => {
  const { sentences } = splitParagraphs({ ...text, title: '', paragraphs: ['', ' \n', 'It rained.'] });
  expect(sentences).toEqual([{ text: 'It rained.', block: 3 }]);
});

it('cuts by the rules of the language that the text is in, whatever the page declares', () => {
  const { sentences } = splitParagraphs({
    ...text,
    title: '',
    paragraphs: [
      'Der Kreml teilte mit, man habe am 15. November telefoniert. Mehr sagte er nicht, und auch Israel schwieg.',
    ],
  });
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    'Der Kreml teilte mit, man habe am 15. November telefoniert.',
    'Mehr sagte er nicht, und auch Israel schwieg.',
  ]);
});
