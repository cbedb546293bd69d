import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';
import { findForms, stripClitics } from '../../../src/text/find-forms.ts';
import { findOtherCountries } from '../../../src/text/find-other-countries.ts';
import { foldWord } from '../../../src/text/fold-text.ts';
import { prepareLanguage } from '../../../src/text/prepare-language.ts';
import { readNumbers } from '../../../src/text/read-numbers.ts';
import { segmentSentences } from '../../../src/text/segment-sentences.ts';
import { tokenize } from '../../../src/text/tokenize.ts';

const prepared = new Map(
  ['en', 'de', 'he', 'zh', 'hy'].map((language) => [
    language,
    prepareLanguage(language, { strike: ['no _ strike* _ back', '*angriff*', '*schlag'] }),
  ]),
);

/** All that the text layer does with a text, from its sentences to its numbers. */
function readWholly(text: string, language: string): void {
  detectLanguage(text, language);
  segmentSentences(text, language);
  const tokens = tokenize(text);
  const ready = prepared.get(language) ?? prepareLanguage(language, {});
  findForms(tokens, ready.forms, ready.clitics);
  findOtherCountries(tokens, ready, new Map());
  readNumbers(tokens, ready.numerals, (token) => stripClitics(token.folded, ready.clitics));
  foldWord(text);
}

const pieces: [what: string, piece: string, language: string][] = [
  ['one letter', 'a', 'en'],
  ['one capital', 'A', 'en'],
  ['spaces', ' ', 'en'],
  ['line ends', '\n', 'en'],
  ['full stops', '.', 'en'],
  ['spaced full stops', '. ', 'en'],
  ['full stops on lines', '.\n', 'en'],
  ['ellipses', '… ', 'en'],
  ['question marks', '?', 'en'],
  ['digits', '1', 'en'],
  ['thousands', '1,000', 'en'],
  ['dates', '1.2.', 'en'],
  ['numbers apart', '5 ', 'en'],
  ['numerals', 'twenty ', 'en'],
  ['ands', 'and ', 'en'],
  ['multipliers', 'hundred ', 'en'],
  ['abbreviations', 'U.S. ', 'en'],
  ['titles', 'Mr. ', 'en'],
  ['initials', 'A. ', 'en'],
  ['ordinals', '5. ', 'de'],
  ['opening quotes', '“', 'zh'],
  ['quotes', '"', 'en'],
  ['nested quotes', '«“‘"', 'en'],
  ['closing marks', '. »', 'en'],
  ['parts of a form', 'no strike ', 'en'],
  ['a form that never ends', 'no ', 'en'],
  ['a compound', 'angriff', 'de'],
  ['particles', 'ו', 'he'],
  ['gershayim', 'א"', 'he'],
  ['Han characters', '三', 'zh'],
  ['Han stops', '。“', 'zh'],
  ['Armenian colons', ': ', 'hy'],
  ['accents', '\u0301', 'en'],
  ['joiners', '\u200c', 'en'],
  ['lone surrogates', '\ud800', 'en'],
  ['nulls', '\u0000', 'en'],
];

/** Milliseconds that a text of a length takes; the least of three tries, since others share the machine. */
function measure(piece: string, length: number, language: string): number {
  const text = piece.repeat(length / piece.length);
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      readWholly(text, language);
      return performance.now() - start;
    }),
  );
}

describe('time grows with the text, not with its square', () => {
  // Again where something else held the machine up: what is squared is squared every time.
  it.each(pieces)('%s', { retry: 3 }, (_what, piece, language) => {
    measure(piece, 4000, language);
    const small = measure(piece, 25_000, language);
    // Eight times the text: 64 times the time if it were squared. Under a few milliseconds the clock tells nothing.
    const large = measure(piece, 200_000, language);
    expect(large / Math.max(small, 3)).toBeLessThan(28);
  });
});
