import { foldWord } from './fold-text.ts';
import { tokenize } from './tokenize.ts';

/** One word of a form. */
export interface FormWord {
  folded: string;
  anyEnding: boolean;
  anyBeginning: boolean;
  /** The word as written, where its case counts. */
  exact?: string;
  /** How many words may stand between the word before and this one. */
  gap: number;
}

export interface Form {
  concept: string;
  words: FormWord[];
}

/** Forms by how their first word is looked up. */
export interface FormIndex {
  whole: Map<string, Form[]>;
  beginnings: Map<string, Form[]>;
  endings: Map<string, Form[]>;
  middles: Map<string, Form[]>;
  longestBeginning: number;
  /** Lengths of the keys of `endings` and `middles`. */
  endingLengths: Set<number>;
  middleLengths: Set<number>;
}

const wordGap = 3;
const hanGap = 6;

/**
 * Reads one form ("no plan* _ attack*") in the syntax that language-rules.ts describes.
 * Throws an Error that quotes the form where no word is left in it.
 */
export function parseForm(concept: string, form: string): Form {
  const words: FormWord[] = [];
  let gap = 0;
  for (const part of form
    .trim()
    .split(/\s+/)
    .flatMap((piece) => piece.split(/(_)/))) {
    if (part === '') continue;
    if (part === '_') {
      gap = /\p{Script=Han}/u.test(form) ? hanGap : wordGap;
      continue;
    }
    const exactCase = part.startsWith('=');
    const anyBeginning = part.startsWith('*');
    const anyEnding = part.endsWith('*');
    const tokens = tokenize(part.replace(/^[=*]|\*$/g, ''));
    tokens.forEach((token, i) => {
      const word: FormWord = {
        folded: token.folded || foldWord(token.raw),
        anyEnding: anyEnding && i === tokens.length - 1,
        anyBeginning: anyBeginning && i === 0,
        gap,
      };
      if (exactCase) word.exact = token.raw;
      words.push(word);
      gap = 0;
    });
  }
  if (words.length === 0) throw new Error(`no word in the form "${form}" of ${concept}`);
  return { concept, words };
}

/** Indexes forms (concept → forms) for find-forms.ts. Linear in the number of forms. Throws as parseForm does. */
export function indexForms(words: Record<string, readonly string[]>): FormIndex {
  const index: FormIndex = {
    whole: new Map(),
    beginnings: new Map(),
    endings: new Map(),
    middles: new Map(),
    longestBeginning: 0,
    endingLengths: new Set(),
    middleLengths: new Set(),
  };
  for (const [concept, forms] of Object.entries(words)) {
    for (const text of forms) addForm(index, parseForm(concept, text));
  }
  return index;
}

function addForm(index: FormIndex, form: Form): void {
  const first = form.words[0];
  if (!first) return;
  const map =
    first.anyBeginning && first.anyEnding
      ? index.middles
      : first.anyBeginning
        ? index.endings
        : first.anyEnding
          ? index.beginnings
          : index.whole;
  const list = map.get(first.folded);
  if (list) list.push(form);
  else map.set(first.folded, [form]);
  if (map === index.endings) index.endingLengths.add(first.folded.length);
  if (map === index.middles) index.middleLengths.add(first.folded.length);
  if (map === index.beginnings)
    index.longestBeginning = Math.max(index.longestBeginning, first.folded.length);
}
