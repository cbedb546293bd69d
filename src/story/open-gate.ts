import { foldWord } from '../text/fold-text.ts';

/** What the opening of a page must hold for its article to be looked at: a hit in every group. */
export interface Gate {
  story: string;
  /** Folded beginnings of words, in all languages of the story, by group. */
  groups: string[][];
}

const latin = /^[a-z0-9]/;
const beforeWord = /[^a-z0-9]/;

function holds(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    // Other scripts write particles in front of names, or no spaces at all.
    if (!latin.test(stem) || at === 0 || beforeWord.test(text.charAt(at - 1))) return true;
  }
  return false;
}

/**
 * Whether a page's title, description and opening can belong to an article about a known story. Takes that text (some thousand
 * characters; costs stems × length), returns the id of the first story that it may be about, or null. Generous: the
 * reading itself decides.
 */
export function opensGate(text: string, gates: readonly Gate[]): string | null {
  const folded = foldWord(text);
  return (
    gates.find(({ groups }) => groups.every((stems) => stems.some((stem) => holds(folded, stem))))?.story ??
    null
  );
}
