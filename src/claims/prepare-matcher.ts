import { listUsedConcepts } from '../story/compile-pack.ts';
import type { Matcher } from '../story/matcher-types.ts';
import type { SentenceReader } from './analyse-sentence.ts';
import { indexNames } from './correct-names.ts';
import { prepareLanguage } from '../text/prepare-language.ts';

/** A matcher made ready for one language. */
export interface PreparedMatcher extends SentenceReader {
  matcher: Matcher;
  /** Whether the story has words for the language; without them only lexical retrieval is possible. */
  hasWords: boolean;
}

const prepared = new WeakMap<Matcher, Map<string, PreparedMatcher>>();

/** Prepares a matcher for a language; the result is kept, so that only the first article in a language pays for it. */
export function prepareMatcher(matcher: Matcher, language: string): PreparedMatcher {
  let languages = prepared.get(matcher);
  if (!languages) {
    languages = new Map();
    prepared.set(matcher, languages);
  }
  let ready = languages.get(language);
  if (!ready) {
    const used = listUsedConcepts(matcher);
    const words = matcher.words[language] ?? {};
    const needed = Object.fromEntries(Object.entries(words).filter(([concept]) => used.has(concept)));
    ready = {
      matcher,
      language: prepareLanguage(language, needed),
      composites: matcher.composites,
      years: matcher.years,
      names: indexNames(matcher, language),
      hasWords: language in matcher.words,
    };
    languages.set(language, ready);
  }
  return ready;
}
