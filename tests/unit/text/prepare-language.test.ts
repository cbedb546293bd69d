import { describe, expect, it } from 'vitest';
import type { FormTable } from '../../../src/text/compile-forms.ts';
import {
  monthNames,
  openLanguage,
  prepareLanguage,
  type PreparedLanguage,
  shipLanguage,
} from '../../../src/text/prepare-language.ts';

const conceptsOf = (table: FormTable, word: string) => table.get(word)?.map(({ concept }) => concept);

const storyWords = { strike: ['Streik*'], negation: ['schwerlich', 'nicht ganz'], may: ['Wonnemonat'] };

describe.each<
  [how: string, prepare: (language: string, words: Record<string, string[]>) => PreparedLanguage]
>([
  ['prepared', prepareLanguage],
  ['shipped and opened', (language, words) => openLanguage(language, shipLanguage(language, words))],
])('a language that was %s', (_how, prepare) => {
  it('has the words of the story beside its own', () => {
    const { whole, beginnings } = prepare('de', storyWords).forms;
    expect(conceptsOf(beginnings, 'streik')).toEqual(['strike']);
    expect(conceptsOf(whole, 'schwerlich')).toEqual(['negation']);
    expect(conceptsOf(whole, 'wonnemonat')).toEqual(['may']);
    expect(conceptsOf(whole, 'mai')).toEqual(['may']);
  });

  it('has its months in their order', () => {
    const months = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';
    const { whole } = prepare('es', {}).forms;
    expect(months.split(' ').flatMap((month) => conceptsOf(whole, month))).toEqual(monthNames);
  });

  it('puts its own forms before those of the story', () => {
    const { whole } = prepare('de', { may: ['Mai Feiertag'], negation: ['nicht ganz'] }).forms;
    const lengthsOf = (word: string, concept: string) =>
      whole.get(word)?.flatMap((form) => (form.concept === concept ? form.words.length : []));
    expect([lengthsOf('mai', 'may'), lengthsOf('nicht', 'negation')]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('has its numerals, its particles and the words that these are not taken from', () => {
    expect(prepare('de', {}).numerals.values.get('zwolf')).toBe(12);
    const { particles, wholeWords } = prepare('he', {}).clitics;
    expect(particles).toContain('ו');
    expect(wholeWords.has('מלא')).toBe(true);
    expect(prepare('ar', {}).clitics.wholeWords.has('كلا')).toBe(true);
  });

  it('has wider windows where no spaces are written', () => {
    expect([prepare('zh', {}).stretch, prepare('en', {}).stretch]).toEqual([1.8, 1]);
  });

  it('has the names of countries', () => {
    expect(prepare('de', {}).countries.whole.has('japan')).toBe(true);
    expect(prepare('es', {}).countries.beginnings.has('alemani')).toBe(true);
  });

  it('has the words of the story alone where the language has no rules', () => {
    const { language, forms, clitics, stretch, numerals } = prepare('it', storyWords);
    expect(language).toBe('it');
    expect(Array.from(forms.whole.get('schwerlich') ?? [], ({ concept }) => concept)).toEqual(['negation']);
    expect(conceptsOf(forms.whole, 'mai')).toBeUndefined();
    expect(clitics).toEqual({ particles: [], enclitics: [], wholeWords: new Set() });
    expect(numerals).toEqual(prepare('it', {}).numerals);
    expect(stretch).toBe(1);
  });
});
