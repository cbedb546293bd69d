import {
  openLanguage,
  type PreparedLanguage,
  prepareLanguage,
  type ShippedLanguage,
  shipLanguage,
} from '../text/prepare-language.ts';
import { listUsedConcepts } from './compile-pack.ts';
import type { Matcher } from './matcher-types.ts';

/** A language made ready for one story. */
export interface StoryLanguage {
  language: PreparedLanguage;
  /** Names that an article of the story cannot do without, to find misspelt ones by. */
  names: StoryName[];
}

export interface StoryName {
  name: string;
  concept: string;
}

export interface ShippedStoryLanguage extends ShippedLanguage {
  names: StoryName[];
}

/** Makes a language ready from the words that a pack has for it. */
export function prepareStoryLanguage(matcher: Matcher, language: string): StoryLanguage {
  return {
    language: prepareLanguage(language, selectUsedWords(matcher, language)),
    names: listNames(matcher, language),
  };
}

/** Writes for openStoryLanguage what prepareStoryLanguage would make ready. */
export function shipStoryLanguage(matcher: Matcher, language: string): string {
  const shipped: ShippedStoryLanguage = {
    ...shipLanguage(language, selectUsedWords(matcher, language)),
    names: listNames(matcher, language),
  };
  return JSON.stringify(shipped);
}

/** Opens a language as it was shipped. Throws where the text is damaged. */
export function openStoryLanguage(text: string, language: string): StoryLanguage {
  // What the build wrote; a copy changed since throws somewhere below, which leaves the story out (background/read-story.ts).
  const shipped: ShippedStoryLanguage = JSON.parse(text);
  return { language: openLanguage(language, shipped), names: shipped.names };
}

function selectUsedWords(matcher: Matcher, language: string): Record<string, string[]> {
  const used = listUsedConcepts(matcher);
  return Object.fromEntries(
    Object.entries(matcher.words[language] ?? {}).filter(([concept]) => used.has(concept)),
  );
}

const shortestName = 5;

/** Gathers the names of a story's gate and people. */
function listNames(matcher: Matcher, language: string): StoryName[] {
  const words = matcher.words[language] ?? {};
  return [...new Set([...matcher.gate.flat(), ...matcher.people])].flatMap((concept) =>
    (words[concept] ?? [])
      .map((form) => form.replace(/[*=]/g, ''))
      .filter((name) => name.length >= shortestName && !/\s/.test(name))
      .map((name) => ({ name, concept })),
  );
}
