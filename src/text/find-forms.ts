import type { Form, FormIndex, FormWord } from './compile-forms.ts';
import type { Token } from './tokenize.ts';

/** A form found: tokens `from` up to, not including, `to`. */
export interface FormHit {
  concept: string;
  from: number;
  to: number;
}

/** Particles that a language writes together with the next word, and with the one before. */
export interface Clitics {
  particles: readonly string[];
  enclitics: readonly string[];
  /** Folded words that are never taken apart. */
  wholeWords: ReadonlySet<string>;
}

const shortestStem = 2;
const shortestBeforeEnclitic = 4;
const mostClitics = 3;

/**
 * The token's own folded text, and what is left of it without one behind, and without one, two or three clitics in front. Nothing more is
 * stripped where a whole word is left.
 */
export function stripClitics(folded: string, { particles, enclitics, wholeWords }: Clitics): string[] {
  const variants = [folded];
  for (const enclitic of enclitics) {
    const length = folded.length - enclitic.length;
    if (length >= shortestBeforeEnclitic && folded.endsWith(enclitic) && !wholeWords.has(folded))
      variants.push(folded.slice(0, length));
  }
  if (particles.length === 0) return variants;
  for (let stripped = 0, from = 0; stripped < mostClitics; stripped++) {
    const to = variants.length;
    for (; from < to; from++) {
      const word = variants[from] ?? '';
      if (wholeWords.has(word)) continue;
      for (const particle of particles) {
        if (word.length - particle.length < shortestStem || !word.startsWith(particle)) continue;
        const rest = word.slice(particle.length);
        if (!variants.includes(rest)) variants.push(rest);
      }
    }
  }
  return variants;
}

function fits(word: FormWord, token: Token, variants: readonly string[]): boolean {
  if (word.exact !== undefined)
    return word.anyEnding ? token.raw.startsWith(word.exact) : token.raw === word.exact;
  for (const text of variants) {
    if (
      word.anyBeginning && word.anyEnding
        ? text.includes(word.folded)
        : word.anyBeginning
          ? text.endsWith(word.folded)
          : word.anyEnding
            ? text.startsWith(word.folded)
            : text === word.folded
    )
      return true;
  }
  return false;
}

/**
 * Finds all forms of an index in the tokens of a sentence. Look-ups per token are bounded by the token's length, times the different
 * lengths of the forms with any beginning and any ending; gaps reach at most a few tokens.
 */
export function findForms(tokens: readonly Token[], index: FormIndex, clitics: Clitics): FormHit[] {
  const variants = tokens.map((token) => stripClitics(token.folded, clitics));
  const hits: FormHit[] = [];
  const seen = new Set<string>();
  const tryForms = (forms: readonly Form[] | undefined, at: number) => {
    for (const form of forms ?? []) {
      const to = matchRest(form, tokens, variants, at);
      if (to === 0) continue;
      const key = `${form.concept} ${at} ${to}`;
      if (seen.has(key)) continue;
      seen.add(key);
      hits.push({ concept: form.concept, from: at, to });
    }
  };
  tokens.forEach((_, at) => {
    for (const text of variants[at] ?? []) {
      tryForms(index.whole.get(text), at);
      const longest = Math.min(text.length, index.longestBeginning);
      for (let length = 1; length <= longest; length++)
        tryForms(index.beginnings.get(text.slice(0, length)), at);
      for (const length of index.endingLengths) {
        if (length <= text.length) tryForms(index.endings.get(text.slice(text.length - length)), at);
      }
      for (const length of index.middleLengths) {
        for (let from = 0; from + length <= text.length; from++)
          tryForms(index.middles.get(text.slice(from, from + length)), at);
      }
    }
  });
  return hits;
}

/** The token after the form, when it matches from `at` on; 0 when it does not. */
function matchRest(form: Form, tokens: readonly Token[], variants: readonly string[][], at: number): number {
  const [first] = form.words;
  const token = tokens[at];
  // The index has found the first word already, but knows nothing of its case.
  if (!first || !token || (first.exact !== undefined && !fits(first, token, variants[at] ?? []))) return 0;
  return matchFrom(form, 1, tokens, variants, at + 1);
}

function matchFrom(
  form: Form,
  number: number,
  tokens: readonly Token[],
  variants: readonly string[][],
  next: number,
): number {
  const word = form.words[number];
  if (!word) return next;
  for (let at = next; at <= next + word.gap && at < tokens.length; at++) {
    const token = tokens[at];
    const to =
      token && fits(word, token, variants[at] ?? [])
        ? matchFrom(form, number + 1, tokens, variants, at + 1)
        : 0;
    if (to > 0) return to;
  }
  return 0;
}
