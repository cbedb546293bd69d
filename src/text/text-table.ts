/** A table as text: its keys, and as many texts of their values. */
export interface ShippedTable {
  keys: string;
  values: string;
}

// No escape is needed for it in JSON or in a program: a string without escapes is read at the speed of memory.
const separator = '|';

/**
 * A map whose values are kept as text until they are asked for: of a story's thousands of words and weights an article
 * needs a tenth.
 */
export class TextTable<Value extends object> {
  readonly #values = new Map<string, string | Value>();
  readonly #read: (text: string, key: string) => Value;

  constructor({ keys, values }: ShippedTable, read: (text: string, key: string) => Value) {
    this.#read = read;
    if (keys === '') return;
    const texts = values.split(separator);
    let place = 0;
    for (const key of keys.split(separator)) this.#values.set(key, texts[place++] ?? '');
  }

  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (typeof value !== 'string') return value;
    const read = this.#read(value, key);
    this.#values.set(key, read);
    return read;
  }

  keys(): Iterable<string> {
    return this.#values.keys();
  }
}

/** Writes keys and the texts of their values for TextTable. Throws where one of them holds a bar. */
export function writeTable(entries: readonly (readonly [key: string, text: string])[]): ShippedTable {
  const barred = entries.flat().find((part) => part.includes(separator));
  if (barred !== undefined) throw new Error(`"${barred}" cannot be written to a table: it holds a bar`);
  // Keys and values apart: where only the keys need two bytes a letter, the values are kept with one.
  return {
    keys: entries.map(([key]) => key).join(separator),
    values: entries.map(([, text]) => text).join(separator),
  };
}
