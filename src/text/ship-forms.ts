import {
  type Form,
  type FormIndex,
  type FormWord,
  type GroupedForms,
  indexForms,
  type LookUp,
} from './compile-forms.ts';
import { type ShippedTable, TextTable, writeTable } from './text-table.ts';

/** Grouped forms as text: concepts are named once, and a form of one word is only the number of its concept. */
export interface ShippedForms extends Record<LookUp, ShippedTable> {
  concepts: string;
}

const separator = ';';

/** Writes grouped forms for openForms. Throws where a word holds a bar, which separates entries. */
export function shipForms(groups: GroupedForms): ShippedForms {
  const concepts = new Map<string, number>();
  const numberOf = (concept: string) => {
    const number = concepts.get(concept) ?? concepts.size;
    concepts.set(concept, number);
    return number;
  };
  const writeForm = (form: Form) => {
    const number = numberOf(form.concept);
    return isOneWord(form) ? String(number) : [number, ...form.words.map(writeWord)].join(' ');
  };
  const writeGroup = (group: ReadonlyMap<string, readonly Form[]>) =>
    writeTable(Array.from(group, ([word, forms]) => [word, forms.map(writeForm).join(separator)]));
  return {
    whole: writeGroup(groups.whole),
    beginnings: writeGroup(groups.beginnings),
    endings: writeGroup(groups.endings),
    middles: writeGroup(groups.middles),
    concepts: [...concepts.keys()].join(separator),
  };
}

function isOneWord({ words: [first, ...others] }: Form): boolean {
  return first !== undefined && others.length === 0 && first.exact === undefined && first.gap === 0;
}

/** A word with its stars, the gap in front of it ("3_attack*") and, where its case counts, how it is written ("kan=Kan"). */
function writeWord({ folded, exact, anyBeginning, anyEnding, gap }: FormWord): string {
  const word = exact === undefined ? folded : `${folded}=${exact}`;
  return `${gap > 0 ? `${gap}_` : ''}${anyBeginning ? '*' : ''}${word}${anyEnding ? '*' : ''}`;
}

const writtenWord = /^(?:(\d+)_)?(\*?)([^=*]*)(?:=([^*]*))?(\*?)$/;

function readWord(text: string): FormWord {
  const [, gap = '0', beginning, folded = '', exact, ending] = writtenWord.exec(text) ?? [];
  const word = { folded, anyBeginning: beginning === '*', anyEnding: ending === '*', gap: Number(gap) };
  return exact === undefined ? word : { ...word, exact };
}

/** Opens what shipForms wrote. Costs the number of different first words; a form is read when its first word is met. */
export function openForms({ concepts, ...tables }: ShippedForms): FormIndex {
  const names = concepts.split(separator);
  const open = (lookUp: LookUp) =>
    new TextTable(tables[lookUp], (text, word) =>
      text.split(separator).map((form) => readForm(form, word, lookUp, names)),
    );
  return indexForms({
    whole: open('whole'),
    beginnings: open('beginnings'),
    endings: open('endings'),
    middles: open('middles'),
  });
}

function readForm(text: string, word: string, lookUp: LookUp, concepts: readonly string[]): Form {
  const [number = '', ...words] = text.split(' ');
  const concept = concepts[Number(number)] ?? '';
  if (words.length > 0) return { concept, words: words.map(readWord) };
  const anyEnding = lookUp === 'beginnings' || lookUp === 'middles';
  const anyBeginning = lookUp === 'endings' || lookUp === 'middles';
  return { concept, words: [{ folded: word, anyEnding, anyBeginning, gap: 0 }] };
}
