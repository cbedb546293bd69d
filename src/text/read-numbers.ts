import type { Token } from './tokenize.ts';

/** A number in a text: tokens `from` up to, not including, `to`. */
export interface NumberHit {
  value: number;
  from: number;
  to: number;
}

/** Folded numeral (its words joined by spaces) → value; made once a language by foldNumerals. */
export interface Numerals {
  values: ReadonlyMap<string, number>;
  longest: number;
}

const ands = new Set(['and', 'und', 'y', 'e', 'et', 'va', 've', 'و', 'u']);

/** Reads the number that starts at a token, in digits or words ("12", "twenty-three thousand", "2.400"); null if none does. */
function readNumberAt(tokens: readonly Token[], at: number, numerals: Numerals, variants: (token: Token) => string[]): NumberHit | null {
  let total = 0;
  let group = 0;
  let next = at;
  let found = false;
  while (next < tokens.length) {
    const unit = readUnit(tokens, next, numerals, variants);
    if (!unit) {
      const token = tokens[next];
      if (found && token && ands.has(token.folded) && readUnit(tokens, next + 1, numerals, variants)?.word) {
        next += 1;
        continue;
      }
      break;
    }
    if (unit.value >= 1000 && unit.word) {
      total += (group || 1) * unit.value;
      group = 0;
    } else if (unit.value === 100 && unit.word) group = (group || 1) * 100;
    else if (found && !unit.word) break;
    else if (found && group % 10 !== 0 && unit.value < 10) break;
    else group += unit.value;
    found = true;
    next = unit.to;
  }
  return found ? { value: total + group, from: at, to: next } : null;
}

function readUnit(tokens: readonly Token[], at: number, numerals: Numerals, variants: (token: Token) => string[]) {
  const token = tokens[at];
  if (!token) return null;
  if (token.value !== undefined) return { value: token.value, to: at + 1, word: false };
  for (let length = Math.min(numerals.longest, tokens.length - at); length >= 1; length--) {
    const rest = tokens.slice(at + 1, at + length).map((t) => t.folded);
    for (const first of variants(token)) {
      const value = numerals.values.get([first, ...rest].join(' '));
      if (value !== undefined) return { value, to: at + length, word: true };
    }
  }
  return null;
}

/** Finds the numbers of a sentence, in digits and in words. Linear in the number of tokens. */
export function readNumbers(tokens: readonly Token[], numerals: Numerals, variants: (token: Token) => string[]): NumberHit[] {
  const hits: NumberHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = readNumberAt(tokens, at, numerals, variants);
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}
