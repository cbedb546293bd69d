import type { Matcher, OpenedMatcher } from '../story/matcher-types.ts';
import { openStoryLanguage, prepareStoryLanguage } from '../story/story-language.ts';
import type { SentenceReader } from './analyse-sentence.ts';
import { indexNames } from './correct-names.ts';

/** A matcher made ready for one language. */
export interface PreparedMatcher extends SentenceReader {
  matcher: Matcher | OpenedMatcher;
}

const prepared = new WeakMap<Matcher | OpenedMatcher, Map<string, PreparedMatcher | null>>();

/**
 * Prepares a matcher for a language; the result is kept, so that only the first article in a language pays for it. Returns null
 * where the story has no words for the language: only lexical retrieval is possible then.
 */
export function prepareMatcher(matcher: Matcher | OpenedMatcher, language: string): PreparedMatcher | null {
  let languages = prepared.get(matcher);
  if (!languages) {
    languages = new Map();
    prepared.set(matcher, languages);
  }
  let ready = languages.get(language);
  if (ready === undefined) {
    ready = prepare(matcher, language);
    languages.set(language, ready);
  }
  return ready;
}

function prepare(matcher: Matcher | OpenedMatcher, language: string): PreparedMatcher | null {
  const ready = readLanguage(matcher, language);
  return (
    ready && {
      matcher,
      language: ready.language,
      composites: matcher.composites,
      years: matcher.years,
      names: indexNames(ready.names),
    }
  );
}

function readLanguage(matcher: Matcher | OpenedMatcher, language: string) {
  if ('words' in matcher) {
    return Object.hasOwn(matcher.words, language) ? prepareStoryLanguage(matcher, language) : null;
  }
  const text = Object.hasOwn(matcher.languages, language) ? matcher.languages[language] : undefined;
  return text === undefined ? null : openStoryLanguage(text, language);
}
