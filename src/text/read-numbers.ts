import { type Token, tokenize } from './tokenize.ts';

/** A number in a text: tokens `from` up to, not including, `to`. */
export interface NumberHit {
  value: number;
  from: number;
  to: number;
}

/** The numerals of a language, folded. */
export interface Numerals {
  /** Numeral (its words joined by spaces) → value. */
  values: ReadonlyMap<string, number>;
  /** First word of a numeral → words of the longest that begins so. */
  longest: ReadonlyMap<string, number>;
}

/** Folds the numerals of a language (word or words → value) for readNumbers. */
export function foldNumerals(numerals: Record<string, number>): Numerals {
  const values = new Map<string, number>();
  const longest = new Map<string, number>();
  for (const [word, value] of Object.entries(numerals)) {
    const parts = tokenize(word).map((token) => token.folded);
    values.set(parts.join(' '), value);
    const [first = ''] = parts;
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
  }
  return { values, longest };
}

/** A numeral as it stands in a text: part of a number. */
interface Unit {
  value: number;
  /** Token after it. */
  to: number;
  inDigits: boolean;
  /** Hundred, thousand, …: multiplies what stands before it. */
  multiplies: boolean;
  /** Written together with an "and" in front ("وعشرين"). */
  hasAnd: boolean;
}

type Variants = (token: Token) => string[];

const han = /^\p{Script=Han}/u;
const ands = new Set(['and', 'und', 'y', 'e', 'et', 'va', 've', 'و', 'u', '零']);

function readUnit(
  tokens: readonly Token[],
  at: number,
  { values, longest }: Numerals,
  variants: Variants,
): Unit | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.value !== undefined)
    return { value: token.value, to: at + 1, inDigits: true, multiplies: false, hasAnd: false };
  const beginnings = variants(token).filter((word) => longest.has(word));
  if (beginnings.length === 0) return null;
  const most = Math.max(...beginnings.map((word) => longest.get(word) ?? 0));
  let longestHere = Math.min(1, most);
  while (longestHere > 0 && longestHere < most && followsClosely(tokens, at + longestHere)) longestHere++;
  for (let length = longestHere; length >= 1; length--) {
    const rest = tokens.slice(at + 1, at + length).map(({ folded }) => folded);
    for (const first of beginnings) {
      const value = values.get([first, ...rest].join(' '));
      if (value === undefined) continue;
      const multiplies = length === 1 && value >= 100 && /^10+$/.test(String(value));
      return {
        value,
        to: at + length,
        inDigits: false,
        multiplies,
        hasAnd: first !== token.folded && /^[וو]/.test(token.folded),
      };
    }
  }
  return null;
}

/** Whether nothing but a space or a hyphen stands before a token, and nothing at all between Han characters: a comma ends a number. */
function followsClosely(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return false;
  return token.start - before.end <= (han.test(token.raw) ? 0 : 1);
}

/** Whether a numeral can be added to the hundreds, tens and units read so far: "twenty" and "three", not "two" and "three". */
function canAdd(group: number, { value, hasAnd }: Unit): boolean {
  if (value < 10) return group % 10 === 0;
  if (value >= 100) return value < 1000 && group === 0;
  const rest = group % 100;
  // "soixante et onze", "quatre-vingt-douze".
  if (value < 20) return rest === 0 || rest === 60 || rest === 80;
  // "ثلاثة وعشرين": three and twenty.
  return rest === 0 || (hasAnd && rest < 10 && value % 10 === 0);
}

/** Reads the number that starts at a token, in digits or words ("12", "twenty-three thousand", "2.400"); null if none does. */
function readNumberAt(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
  variants: Variants,
): NumberHit | null {
  const start = readUnit(tokens, at, numerals, variants);
  if (!start) return null;
  let { value: group, to, inDigits } = start;
  let total = 0;
  if (!inDigits && group >= 1000) [total, group] = [group, 0];
  for (;;) {
    if (!followsClosely(tokens, to)) break;
    const andStands = ands.has(tokens[to]?.folded ?? '') && followsClosely(tokens, to + 1);
    const unit = readUnit(tokens, andStands ? to + 1 : to, numerals, variants);
    if (!unit || unit.inDigits) break;
    const hasAnd = andStands || unit.hasAnd;
    if (unit.multiplies && unit.value >= 1000) {
      if (hasAnd && (group > 0 || unit.value > total)) break;
      // "dos mil millones" multiplies all before it, "two million three thousand" only the last group.
      total = unit.value > total ? (total + group) * unit.value : total + (group || 1) * unit.value;
      group = 0;
    } else if (unit.multiplies && group > 0 && group < 100 && !hasAnd) group *= unit.value;
    else if (!inDigits && canAdd(group, unit)) group += unit.value;
    else if (!inDigits && group === 0 && unit.value >= 1000 && total % 10 ** String(unit.value).length === 0)
      total += unit.value;
    else break;
    to = unit.to;
    inDigits = false;
  }
  return { value: total + group, from: at, to };
}

/** Finds the numbers of a sentence, in digits and in words. Linear in the number of tokens. */
export function readNumbers(tokens: readonly Token[], numerals: Numerals, variants: Variants): NumberHit[] {
  const hits: NumberHit[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = readNumberAt(tokens, at, numerals, variants);
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}
