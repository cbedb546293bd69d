import type { Form, FormIndex, FormWord } from './compile-forms.ts';
import type { Token } from './tokenize.ts';

/** A form found: tokens `from` up to, not including, `to`. */
export interface FormHit {
  concept: string;
  from: number;
  to: number;
}

const shortestStem = 2;
const mostClitics = 3;

/** The token's own folded text, and what is left of it without one, two or three clitics in front. */
export function stripClitics(folded: string, clitics: readonly string[]): string[] {
  const variants = [folded];
  for (let i = 0; i < variants.length && variants.length <= mostClitics * 2; i++) {
    const word = variants[i] ?? '';
    for (const clitic of clitics) {
      const rest = word.slice(clitic.length);
      if (word.startsWith(clitic) && rest.length >= shortestStem && !variants.includes(rest)) variants.push(rest);
    }
  }
  return variants;
}

function fits(word: FormWord, token: Token, variants: readonly string[]): boolean {
  if (word.exact !== undefined) return word.anyEnding ? token.raw.startsWith(word.exact) : token.raw === word.exact;
  for (const text of variants) {
    if (word.anyBeginning && word.anyEnding ? text.includes(word.folded)
      : word.anyBeginning ? text.endsWith(word.folded)
      : word.anyEnding ? text.startsWith(word.folded)
      : text === word.folded) return true;
  }
  return false;
}

/**
 * Finds all forms of an index in the tokens of a sentence. Look-ups per token are bounded by the token's length (squared
 * only where the index has forms with any beginning and any ending); gaps reach at most a few tokens.
 */
export function findForms(tokens: readonly Token[], index: FormIndex, clitics: readonly string[]): FormHit[] {
  const variants = tokens.map((token) => (clitics.length > 0 ? stripClitics(token.folded, clitics) : [token.folded]));
  const hits: FormHit[] = [];
  const seen = new Set<string>();
  const tryForms = (forms: readonly Form[] | undefined, at: number) => {
    for (const form of forms ?? []) {
      const to = matchRest(form, tokens, variants, at);
      const key = `${form.concept} ${at} ${to}`;
      if (to > 0 && !seen.has(key)) {
        seen.add(key);
        hits.push({ concept: form.concept, from: at, to });
      }
    }
  };
  tokens.forEach((_, at) => {
    for (const text of variants[at] ?? []) {
      tryForms(index.whole.get(text), at);
      const longest = Math.min(text.length, index.longestBeginning);
      for (let length = 1; length <= longest; length++) tryForms(index.beginnings.get(text.slice(0, length)), at);
      if (index.endings.size > 0) {
        for (let from = 0; from < text.length; from++) tryForms(index.endings.get(text.slice(from)), at);
      }
      if (index.middles.size > 0 && text.length <= 40) {
        for (let from = 0; from < text.length; from++) {
          for (let to = from + 2; to <= text.length; to++) tryForms(index.middles.get(text.slice(from, to)), at);
        }
      }
    }
  });
  return hits;
}

/** The token after the form, when it matches from `at` on; 0 when it does not. */
function matchRest(form: Form, tokens: readonly Token[], variants: readonly string[][], at: number): number {
  let next = at;
  for (const [i, word] of form.words.entries()) {
    if (i === 0) {
      const token = tokens[at];
      if (!token || (word.exact !== undefined && !fits(word, token, variants[at] ?? []))) return 0;
      next = at + 1;
      continue;
    }
    let found = -1;
    for (let j = next; j <= next + word.gap && j < tokens.length; j++) {
      const token = tokens[j];
      if (token && fits(word, token, variants[j] ?? [])) {
        found = j;
        break;
      }
    }
    if (found < 0) return 0;
    next = found + 1;
  }
  return next;
}
