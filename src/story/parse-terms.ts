import { monthNames } from '../text/prepare-language.ts';
import type { PositionValue, Slot, Term } from './matcher-types.ts';

/**
 * Reads a term of a pack: "a | b + c? + !d @9" (concepts that must come together, an alternative, one that may be missing, one
 * that must be absent, within nine words). `@>9`: in this order too. Throws an Error that says what is wrong with which part.
 */
export function parseTerm(text: string): Term {
  const window = /\s*@(>?)(\d+)\s*$/.exec(text);
  const body = window ? text.slice(0, window.index) : text;
  const slots = body.split('+').map((part) => parseSlot(part.trim(), text));
  if (!slots.some((slot) => !slot.absent)) throw new Error(`"${text}" asks for nothing to be there`);
  const term: Term = { slots };
  if (window) term.within = Number(window[2]);
  if (window?.[1]) term.ordered = true;
  return term;
}

function parseSlot(part: string, whole: string): Slot {
  const absent = part.startsWith('!');
  const optional = part.endsWith('?');
  const names = part
    .replace(/^!|\?$/g, '')
    .split('|')
    .map((name) => name.trim());
  for (const name of names) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      throw new Error(`"${name}" in "${whole}" is not the name of a concept`);
  }
  const slot: Slot = { any: names };
  if (absent) slot.absent = true;
  if (optional) slot.optional = true;
  return slot;
}

/** Concepts that a term names. */
export function conceptsOf(term: Term): string[] {
  return term.slots.flatMap((slot) => slot.any);
}

/**
 * Reads "12 days = twelve-days" (a number beside a concept), "1000-1099 kill = over-1000" (any from one to the other) or
 * "october = october-2025" (a month); "-" stands for no position. Throws an Error that quotes the text where it is none of these.
 */
export function parseValue(text: string): PositionValue {
  const match = /^(?:(\d+)(?:-(\d+))?\s+([a-z0-9-]+)|([a-z]+))\s*=\s*([a-z0-9-]+)$/.exec(text.trim());
  if (!match) throw new Error(`"${text}" is not of the form "12 days = position" or "october = position"`);
  const [, number, most, beside, name, named] = match;
  const position = named === '-' ? null : (named ?? null);
  if (number && beside) {
    if (most && Number(most) < Number(number))
      throw new Error(`in "${text}" the range ends before it begins`);
    return { number: Number(number), ...(most ? { most: Number(most) } : {}), beside, position };
  }
  const month = monthNames.indexOf(name ?? '') + 1;
  if (month === 0) throw new Error(`"${name}" in "${text}" is not a month`);
  return { month, position };
}
