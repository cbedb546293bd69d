import { foldLetters } from '../text/fold-text.ts';

/**
 * One of the things that an article of a story must speak of: folded beginnings of words in all its languages,
 * with a space between each two. One string of them is read much sooner than a list.
 */
export interface GateGroup {
  /** Those in letters from a to z. */
  latin: string;
  /** Those of other scripts, which write particles in front of names, or no spaces at all: found anywhere. */
  other: string;
}

/** What the opening of a page must hold for its article to be looked at: a hit in every group, the smallest first. */
export interface Gate {
  story: string;
  groups: GateGroup[];
}

/** The opening of a page, as it is compared. */
interface Folded {
  text: string;
  /** No letters but those of English, and nothing that is written inside a word: folding was nothing but lower case. */
  isPlain: boolean;
}

const plain = /^[\0-\x7f\xa0\u2010-\u2029]*$/;
const beforeWord = /[^a-z0-9]/;
const elided = /([a-z])['’]/gi;
/** Diacritics of the scripts that stories have words in. */
const diacritics = /[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Folding is what the gate would take longest for, and most pages need no more than lower case. */
function fold(text: string): Folded {
  if (plain.test(text)) return { text: text.toLowerCase(), isPlain: true };
  // "l’Iran": what is elided is a word of its own.
  return { text: foldLetters(text.replace(elided, '$1 '), diacritics), isPlain: false };
}

function hasLatin(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (at === 0 || beforeWord.test(text.charAt(at - 1))) return true;
  return false;
}

function hits({ text, isPlain }: Folded, { latin, other }: GateGroup): boolean {
  for (const stem of latin.split(' ')) if (stem && hasLatin(text, stem)) return true;
  if (!other || isPlain) return false;
  for (const stem of other.split(' ')) if (text.includes(stem)) return true;
  return false;
}

function hitsAll(folded: Folded, { groups }: Gate): boolean {
  for (const group of groups) if (!hits(folded, group)) return false;
  return true;
}

function hitsAny(folded: Folded, { groups }: Gate): boolean {
  for (const group of groups) if (hits(folded, group)) return true;
  return false;
}

/**
 * Whether a page's title and lead can belong to an article about a known story. Generous: the reading itself decides.
 * Loops are plain here: in a page that has just begun, each built-in that takes a function has to be compiled first.
 *
 * @param title one line.
 * @param lead some thousand characters; costs stems × length.
 * @param readMore reads what else the page says of itself. Only called when the title has a hit in one of the
 *   groups.
 * @returns id of the first story that the page may be about.
 */
export function opensGate(
  title: string,
  lead: string,
  gates: readonly Gate[],
  readMore: () => string,
): string | null {
  const opening = fold(`${title}\n${lead}`);
  for (const gate of gates) if (hitsAll(opening, gate)) return gate.story;
  const name = { ...opening, text: opening.text.slice(0, opening.text.indexOf('\n')) };
  let whole: Folded | undefined;
  for (const gate of gates) {
    if (!hitsAny(name, gate)) continue;
    whole ??= fold(`${title}\n${lead}\n${readMore()}`);
    if (hitsAll(whole, gate)) return gate.story;
  }
  return null;
}
