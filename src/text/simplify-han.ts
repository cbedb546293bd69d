import characters from 'opencc-js/dict/TSCharacters';

/** Nearly all Chinese that is written today lies in these blocks. */
const han = /[\u3400-\u9fff]/g;

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

/** Writes Chinese in simplified characters, one by one; leaves other scripts as they are. */
export function simplifyHan(word: string): string {
  return word.replace(han, (character) => (simplified ??= readCharacters()).get(character) ?? character);
}
