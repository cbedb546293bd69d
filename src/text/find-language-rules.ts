import type { LanguageRules } from './language-rules.ts';
import { arabic } from './languages/ar.ts';
import { azerbaijani } from './languages/az.ts';
import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { persian } from './languages/fa.ts';
import { french } from './languages/fr.ts';
import { hebrew } from './languages/he.ts';
import { armenian } from './languages/hy.ts';
import { indonesian } from './languages/id.ts';
import { portuguese } from './languages/pt.ts';
import { russian } from './languages/ru.ts';
import { turkish } from './languages/tr.ts';
import { ukrainian } from './languages/uk.ts';
import { chinese } from './languages/zh.ts';

const rulesByLanguage = new Map<string, LanguageRules>(
  [
    arabic,
    azerbaijani,
    german,
    english,
    spanish,
    persian,
    french,
    hebrew,
    armenian,
    indonesian,
    portuguese,
    russian,
    turkish,
    ukrainian,
    chinese,
  ].map((rules) => [rules.language, rules]),
);

/** The rules of a language by its BCP 47 tag; undefined for one that is not known. */
export function findLanguageRules(tag: string): LanguageRules | undefined {
  return rulesByLanguage.get(primarySubtag(tag));
}

/** Languages with rules, as primary subtags. */
export function listLanguages(): string[] {
  return [...rulesByLanguage.keys()];
}

const olderCodes = new Map([
  ['iw', 'he'],
  ['in', 'id'],
  ['prs', 'fa'],
]);

/**
 * "pt-BR" → "pt"; withdrawn codes that pages still declare are replaced ("iw" → "he"). Returns '' for what is no tag ("{{lang}}"):
 * the platform throws on it.
 */
export function primarySubtag(tag: string): string {
  const subtag = /^(?:[a-z]{2,3}|[a-z]{5,8})(?=[-_]|$)/.exec(tag.trim().toLowerCase())?.[0] ?? '';
  return olderCodes.get(subtag) ?? subtag;
}
