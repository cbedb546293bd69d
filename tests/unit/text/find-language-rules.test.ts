import { describe, expect, it } from 'vitest';
import { findLanguageRules, listLanguages, primarySubtag } from '../../../src/text/find-language-rules.ts';

describe('primarySubtag', () => {
  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['de_AT', 'de'],
    [' FA ', 'fa'],
    ['iw', 'he'],
    ['IW-IL', 'he'],
    ['in', 'id'],
    ['prs-AF', 'fa'],
    ['it', 'it'],
    ['', ''],
    ['-', ''],
    ['constructor', ''],
    ['{{lang}}', ''],
    ['e', ''],
    ['en!', ''],
    ['abcd', ''],
  ])('%j is %j', (tag, subtag) => {
    expect(primarySubtag(tag)).toBe(subtag);
  });
});

describe('findLanguageRules', () => {
  it('finds the rules of each language under its own code', () => {
    expect(listLanguages().toSorted().join(' ')).toBe('ar az de en es fa fr he hy id pt ru tr uk zh');
    for (const language of listLanguages()) expect(findLanguageRules(language)?.language).toBe(language);
  });

  it('finds them by any tag of the language', () => {
    expect(findLanguageRules('pt-BR')).toBe(findLanguageRules('pt'));
    expect(findLanguageRules('iw')).toBe(findLanguageRules('he'));
  });

  it.each(['it', '', 'english'])('has none for %j', (tag) => {
    expect(findLanguageRules(tag)).toBeUndefined();
  });
});
