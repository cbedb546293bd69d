import characters from 'opencc-js/dict/TSCharacters';

/** Traditional character → simplified one. Made when the first Chinese character is met; takes a millisecond. */
let simplified: ReadonlyMap<string, string> | undefined;

function readCharacters(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const pair of characters.split('|')) {
    // Where a character has become several, the commonest stands first.
    const [traditional = '', simple = ''] = pair.split(' ');
    pairs.set(traditional, simple);
  }
  return pairs;
}

/** Nearly all Chinese that is written today lies in this block; looking at one unit costs other scripts nothing. */
function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** Writes Chinese in simplified characters, one by one; leaves a word of another script as it is. */
export function simplifyHan(word: string): string {
  if (!isHan(word.charCodeAt(0))) return word;
  const known = (simplified ??= readCharacters());
  return Array.from(word, (character) => known.get(character) ?? character).join('');
}
