import { tokenize } from '../text/tokenize.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';

/** A word that retrieval counts. */
export interface Word {
  stem: string;
  isNumber: boolean;
}

const han = /^\p{Script=Han}$/u;

/** Lists the words of a text that retrieval counts, in order; Han characters in pairs. Linear in the text. */
export function listWords(text: string, language: string): Word[] {
  const words: Word[] = [];
  const tooCommon = stopWords.get(language);
  const tokens = tokenize(text);
  tokens.forEach(({ folded, raw, value }, i) => {
    if (value !== undefined) {
      words.push({ stem: String(value), isNumber: true });
    } else if (han.test(raw)) {
      const next = tokens[i + 1];
      if (next && han.test(next.raw)) words.push({ stem: folded + next.folded, isNumber: false });
    } else if (folded.length > 1 && !tooCommon?.has(folded)) {
      words.push({ stem: stemWord(folded, language), isNumber: false });
    }
  });
  return words;
}
