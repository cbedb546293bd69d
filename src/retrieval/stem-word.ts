// Longest first: the first ending that leaves enough of a word is taken.
const endings: readonly (readonly [ending: string, leastLeft: number])[] = [
  ['ational', 4], ['ization', 4], ['iveness', 4], ['fulness', 4], ['ement', 4], ['ation', 4], ['ition', 4],
  ['ingly', 3], ['edly', 3], ['ness', 4], ['ment', 4], ['ing', 3], ['ion', 4], ['ers', 3], ['est', 4], ['ity', 4],
  ['ous', 4], ['ive', 4], ['ful', 4], ['ed', 3], ['er', 4], ['ly', 3], ['al', 4], ['or', 4],
]; // prettier-ignore
const doubled = /([bdfgmnprt])\1$/;
const truncatedTo = 6;

/**
 * Reduces a folded word to what its inflections share: English by its endings, lighter than Porter so that names stay
 * apart; other languages by their first letters, which serves where inflection is at the end. Index and text must be
 * stemmed for the same language, or names would part.
 */
export function stemWord(word: string, language: string): string {
  if (language !== 'en') return word.slice(0, truncatedTo);
  let stem = dropPlural(word);
  for (const [ending, leastLeft] of endings) {
    if (stem.length - ending.length < leastLeft || !stem.endsWith(ending)) continue;
    stem = stem.slice(0, -ending.length);
    break;
  }
  if (doubled.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 3 && (stem.endsWith('e') || stem.endsWith('y')) ? stem.slice(0, -1) : stem;
}

function dropPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}
