import { describe, expect, it } from 'vitest';
import { translate } from '../../../src/comparison/translate.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const pack = { ...smallPack, translations: { tr: { 'In May': 'Mayısta' } } };

describe('translate', () => {
  it('gives the translation and its language', () => {
    expect(translate(pack, 'In May', 'tr')).toEqual({ text: 'Mayısta', language: 'tr' });
  });

  it.each([
    ['a text that is not translated', 'In June', 'tr'],
    ['a language without translations', 'In May', 'ru'],
    ['English', 'In May', 'en'],
  ])('gives English as English: %s', (_what, text, language) => {
    expect(translate(pack, text, language)).toEqual({ text, language: 'en' });
  });
});
