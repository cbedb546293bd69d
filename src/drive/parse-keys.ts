export const modifiers = ['Alt', 'Control', 'Meta', 'Shift'] as const;
export type Modifier = (typeof modifiers)[number];

export interface KeyPress {
  modifiers: Modifier[];
  /** As in `KeyboardEvent.key`. */
  key: string;
}

/**
 * Takes `Alt+Shift+N` apart. The last part is the key, those before it are modifiers; `+` itself is the key `+`.
 *
 * @throws Error for an unknown modifier or a missing key.
 */
export function parseKeys(keys: string): KeyPress {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  const key = parts.pop();
  if (key === undefined || key === '')
    throw new Error(`"${keys}" names no key. Write it as in "Alt+Shift+N".`);
  return { modifiers: parts.map(readModifier), key };
}

function readModifier(name: string): Modifier {
  const modifier = modifiers.find((known) => known === name);
  if (modifier === undefined) throw new Error(`"${name}" is no modifier. There are ${modifiers.join(', ')}.`);
  return modifier;
}
