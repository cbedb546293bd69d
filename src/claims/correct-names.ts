import Fuse from 'fuse.js';
import type { Matcher } from '../story/matcher-types.ts';
import type { Token } from '../text/tokenize.ts';

/** Names of a story in one language, to find misspelt ones by. */
export interface NameFinder {
  fuse: Fuse<{ name: string; concept: string }>;
  known: Map<string, string | null>;
}

const shortestName = 5;
/** fuse.js distance: 0 is equal, 1 has nothing in common. Two letters in ten pass. */
const farthest = 0.22;
/** An article may hold thousands of unknown words; looking up each costs some 50 µs. */
const mostLookUps = 400;

/** Gathers the names that a story's articles cannot do without: those of its gate and its people. */
export function indexNames(matcher: Matcher, language: string): NameFinder {
  const words = matcher.words[language] ?? {};
  const concepts = new Set([...matcher.gate.flat(), ...matcher.people]);
  const names = [...concepts].flatMap((concept) =>
    (words[concept] ?? [])
      .map((form) => form.replace(/[*=]/g, ''))
      .filter((name) => name.length >= shortestName && !/\s/.test(name))
      .map((name) => ({ name, concept })),
  );
  return {
    fuse: new Fuse(names, { keys: ['name'], threshold: farthest, distance: 8, includeScore: true }),
    known: new Map(),
  };
}

/** The concept that a capitalised word of no other meaning is most likely a misspelling of ("Natanyahu", "Tahran"); null where none is near. */
export function correctName(token: Token, finder: NameFinder): string | null {
  if (token.folded.length < shortestName || !/^\p{Lu}/u.test(token.raw)) return null;
  const known = finder.known.get(token.folded);
  if (known !== undefined || finder.known.size >= mostLookUps) return known ?? null;
  const [best] = finder.fuse.search(token.folded);
  const near =
    best &&
    Math.abs(best.item.name.length - token.folded.length) <= 1 &&
    best.item.name[0]?.toLowerCase() === token.folded[0];
  const concept = near ? best.item.concept : null;
  finder.known.set(token.folded, concept);
  return concept;
}
