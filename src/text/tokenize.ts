import { foldDigits, foldWord } from './fold-text.ts';

/** A word, a number or a Han character of a text. */
export interface Token {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  raw: string;
  folded: string;
  /** Its value where it is written in digits. */
  value?: number;
}

// A number keeps its thousands ("23,000", "23 000") and decimals, a date comes apart ("12.06.2025"); a word keeps apostrophes
// and gershayim only where the script writes them inside words (Cyrillic, Hebrew), so that "l'Iran" and "Netanyahu'nun" come apart.
const pattern =
  /(?![0٠۰０])\p{Nd}{1,3}(?<mark>[.,٬\u00a0\u2009\u202f'’ ])\p{Nd}{3}(?!\p{Nd})(?:\k<mark>\p{Nd}{3}(?!\p{Nd}))*(?:(?!\k<mark>)[.,٫]\p{Nd}{1,2}(?!\p{Nd}))?|\p{Nd}+(?:(?<![.,٫]\p{Nd}{1,4})[.,٫]\p{Nd}+(?![.,٫]?\p{Nd}))?|\p{Script=Han}|[\p{Script=Cyrillic}\p{M}]+(?:['’ʼ][\p{Script=Cyrillic}\p{M}]+)*|[\p{Script=Hebrew}\p{M}]+(?:["״'׳][\p{Script=Hebrew}\p{M}]+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\u200c\u200d\u00ad\u0640՞՜՛])+/gu;

/** The value of a number in digits; `mark` is what separates its thousands. */
function readDigits(digits: string, mark: string | undefined): number {
  return Number((mark === undefined ? digits : digits.replaceAll(mark, '')).replace(/[,٫]/, '.'));
}

/** Splits a text into words, numbers and Han characters, with their offsets. Linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const token: Token = { start: match.index, end: match.index + raw.length, raw, folded: '' };
    if (/^\p{Nd}/u.test(raw)) {
      token.folded = foldDigits(raw);
      token.value = readDigits(token.folded, match.groups?.['mark']);
    } else {
      token.folded = foldWord(raw);
      if (token.folded === '') continue;
    }
    tokens.push(token);
  }
  return tokens;
}
