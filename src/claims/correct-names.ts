import Fuse from 'fuse.js';
import type { StoryName } from '../story/story-language.ts';
import type { Token } from '../text/tokenize.ts';

/** Names of a story in one language, to find misspelt ones by. */
export interface NameFinder {
  names: readonly StoryName[];
  /** First letter and length of every word that can be a misspelt name: other words need not be looked up. */
  shapes: ReadonlySet<string>;
  /** Made for the first word that is looked up; many articles have none. */
  fuse?: Fuse<StoryName>;
  /** Words of this article → the concept that they are a misspelt name of, or null. */
  known: Map<string, string | null>;
}

const shortestName = 5;
/** fuse.js distance: 0 is equal, 1 has nothing in common. Two letters in ten pass. */
const farthest = 0.22;
/** An article may hold thousands of unknown words; looking up each costs some 50 µs. */
const mostLookUps = 400;

/** Makes names ready to be looked for. */
export function indexNames(names: readonly StoryName[]): NameFinder {
  return {
    names,
    shapes: new Set(
      names.flatMap(({ name }) => {
        const first = (name[0] ?? '').toLowerCase();
        return [name.length - 1, name.length, name.length + 1].map((length) => `${first}${length}`);
      }),
    ),
    known: new Map(),
  };
}

/** Forgets the words looked up so far, so that what is found in an article does not hang on the articles before it. */
export function forgetWords(finder: NameFinder): void {
  finder.known.clear();
}

/** The concept that a capitalised word of no other meaning is most likely a misspelling of ("Natanyahu", "Tahran"); null where none is near. */
export function correctName(token: Token, finder: NameFinder): string | null {
  if (token.folded.length < shortestName || !/^\p{Lu}/u.test(token.raw)) return null;
  if (!finder.shapes.has(`${token.folded[0]}${token.folded.length}`)) return null;
  const known = finder.known.get(token.folded);
  if (known !== undefined || finder.known.size >= mostLookUps) return known ?? null;
  finder.fuse ??= new Fuse([...finder.names], {
    keys: ['name'],
    threshold: farthest,
    distance: 8,
  });
  const [best] = finder.fuse.search(token.folded);
  const near =
    best &&
    Math.abs(best.item.name.length - token.folded.length) <= 1 &&
    best.item.name[0]?.toLowerCase() === token.folded[0];
  const concept = near ? best.item.concept : null;
  finder.known.set(token.folded, concept);
  return concept;
}
