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

/** How the first word of a form is looked up: as a whole, or by its beginning, its ending or its middle. */
export const lookUps = ['whole', 'beginnings', 'endings', 'middles'] as const;
export type LookUp = (typeof lookUps)[number];

/** Forms by their first word, folded. */
export interface FormTable {
  get(word: string): readonly Form[] | undefined;
}

/** Forms by how their first word is looked up. */
export interface FormIndex extends Record<LookUp, FormTable> {
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
  for (const part of form.split(/\s+/).flatMap((piece) => piece.split(/(_)/))) {
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
        folded: token.folded,
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

/** Forms by how their first word is looked up and by that word. */
export type GroupedForms = Record<LookUp, Map<string, Form[]>>;

/** Groups forms (concept → forms) as they are looked up. Linear in the number of forms. Throws as parseForm does. */
export function groupForms(words: Record<string, readonly string[]>): GroupedForms {
  const groups: GroupedForms = {
    whole: new Map(),
    beginnings: new Map(),
    endings: new Map(),
    middles: new Map(),
  };
  for (const [concept, forms] of Object.entries(words)) {
    for (const text of forms) {
      const form = parseForm(concept, text);
      const [first] = form.words;
      if (!first) continue;
      const group = groups[lookUpOf(first)];
      const list = group.get(first.folded);
      if (list) list.push(form);
      else group.set(first.folded, [form]);
    }
  }
  return groups;
}

function lookUpOf({ anyBeginning, anyEnding }: FormWord): LookUp {
  if (anyBeginning) return anyEnding ? 'middles' : 'endings';
  return anyEnding ? 'beginnings' : 'whole';
}

/** Completes tables of forms with what find-forms.ts bounds its look-ups by. */
export function indexForms(tables: Record<LookUp, FormTable & { keys(): Iterable<string> }>): FormIndex {
  const lengths = (table: { keys(): Iterable<string> }) =>
    new Set(Array.from(table.keys(), (word) => word.length));
  return {
    ...tables,
    longestBeginning: Math.max(0, ...lengths(tables.beginnings)),
    endingLengths: lengths(tables.endings),
    middleLengths: lengths(tables.middles),
  };
}
