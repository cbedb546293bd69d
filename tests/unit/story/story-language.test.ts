import { describe, expect, it } from 'vitest';
import {
  openStoryLanguage,
  prepareStoryLanguage,
  shipStoryLanguage,
} from '../../../src/story/story-language.ts';
import { makeMatcher, makePattern } from '../../fixtures/small-matcher.ts';

const matcher = makeMatcher({
  gate: [['president', 'letter'], ['anna']],
  people: ['boris', 'anna'],
  patterns: [makePattern('sent', ['letter + anna'], { not: ['war'], values: ['12 day = -'] })],
  words: {
    en: {
      president: ['President*', 'head of state', 'chief'],
      letter: ['letter*', '=Note', '*post*'],
      anna: ['Annabel*', '=Anna'],
      boris: ['Boris'],
      day: ['day*'],
      war: ['battlefield'],
      tree: ['Treetop'],
    },
    de: { letter: ['Brief*'] },
  },
});

describe('prepareStoryLanguage', () => {
  it('takes the words of concepts that the story’s patterns and people use', () => {
    const { forms } = prepareStoryLanguage(matcher, 'en').language;
    const conceptsOf = (lookUp: 'whole' | 'beginnings' | 'middles', word: string) =>
      forms[lookUp].get(word)?.map(({ concept }) => concept);
    expect(conceptsOf('beginnings', 'letter')).toEqual(['letter']);
    expect(conceptsOf('middles', 'post')).toEqual(['letter']);
    expect(conceptsOf('whole', 'boris')).toEqual(['boris']);
    expect(conceptsOf('beginnings', 'day')).toEqual(['day']);
    expect(conceptsOf('whole', 'battlefield')).toEqual(['war']);
    expect(conceptsOf('beginnings', 'president')).toBeUndefined();
    expect(conceptsOf('whole', 'treetop')).toBeUndefined();
  });

  it('takes the names of the gate and the people: single words of five letters or more, as they are written', () => {
    expect(prepareStoryLanguage(matcher, 'en').names).toEqual([
      { name: 'President', concept: 'president' },
      { name: 'chief', concept: 'president' },
      { name: 'letter', concept: 'letter' },
      { name: 'Annabel', concept: 'anna' },
      { name: 'Boris', concept: 'boris' },
    ]);
    expect(prepareStoryLanguage(matcher, 'de').names).toEqual([{ name: 'Brief', concept: 'letter' }]);
  });

  it('has the language’s own words alone where the story has none', () => {
    const { language, names } = prepareStoryLanguage(matcher, 'fr');
    expect(names).toEqual([]);
    expect(language.forms.whole.get('janvier')).toMatchObject([{ concept: 'january' }]);
  });
});

describe('a shipped language', () => {
  it.each(['en', 'de', 'fr'])('opens as it was prepared: %s', (language) => {
    const opened = openStoryLanguage(shipStoryLanguage(matcher, language), language);
    const prepared = prepareStoryLanguage(matcher, language);
    expect(opened.names).toEqual(prepared.names);
    expect(opened.language.language).toBe(language);
    for (const word of ['letter', 'brief', 'treetop', 'president', 'battlefield', 'janvier']) {
      expect(opened.language.forms.whole.get(word)).toEqual(prepared.language.forms.whole.get(word));
      expect(opened.language.forms.beginnings.get(word)).toEqual(
        prepared.language.forms.beginnings.get(word),
      );
    }
  });

  it('is refused where it is damaged', () => {
    const text = shipStoryLanguage(matcher, 'en');
    expect(() => openStoryLanguage(text.slice(0, -1), 'en')).toThrow(SyntaxError);
    expect(() => openStoryLanguage('{}', 'en')).toThrow(TypeError);
  });
});
