import { describe, expect, it } from 'vitest';
import { measureTerm } from '../../../src/claims/measure-term.ts';
import { ContextTracker } from '../../../src/claims/track-context.ts';
import { parseTerm } from '../../../src/story/parse-terms.ts';
import { analyse } from './read-small.ts';

/** Measures a term against the last sentence, after the others; every slot weighs one. */
function measure(term: string, ...texts: string[]) {
  const tracker = new ContextTracker(['anna', 'boris']);
  for (const text of texts.slice(0, -1)) tracker.pass(analyse(text), 0);
  return measureTerm(parseTerm(term), 0, analyse(texts.at(-1) ?? ''), tracker.at(0), () => 1);
}

describe('measureTerm', () => {
  it('is complete where every concept is in the sentence', () => {
    expect(measure('anna + letter', 'Anna wrote a letter.')).toMatchObject({
      complete: true,
      inSentence: 1,
      withContext: 1,
      missing: 0,
      absent: 0,
      optional: 1,
    });
  });

  it('is null where no concept is, or where one is that must not be', () => {
    expect(measure('anna + letter', 'Boris slept.')).toBeNull();
    expect(measure('anna + letter', 'Anna wrote a letter.', 'Boris slept.')).toBeNull();
    expect(measure('anna + !war', 'Anna wrote of the war.')).toBeNull();
  });

  it('counts what is missing', () => {
    expect(measure('anna + letter + ask', 'Anna slept.')).toMatchObject({
      complete: false,
      inSentence: 1 / 3,
      missing: 2,
      absent: 2,
    });
  });

  it('lets the sentences before supply what is missing, the nearer the more', () => {
    const before = measure('anna + letter', 'The letter came.', 'Anna slept.');
    const earlier = measure('anna + letter', 'The letter came.', 'It rained.', 'Anna slept.');
    expect(before).toMatchObject({ complete: false, inSentence: 0.5, missing: 1, absent: 0 });
    expect(before?.withContext).toBeLessThan(1);
    expect(before?.withContext).toBeGreaterThan(earlier?.withContext ?? 1);
    expect(earlier?.withContext).toBeGreaterThan(0.5);
  });

  it('lets a pronoun stand for the man named last', () => {
    const pronoun = measure('boris + letter', 'Boris slept.', 'He wrote a letter.');
    const none = measure('boris + letter', 'Boris slept.', 'Then came a letter.');
    expect(pronoun?.withContext).toBeGreaterThan(none?.withContext ?? 1);
  });

  it('is not complete outside its window', () => {
    expect(measure('anna + letter @1', 'Anna wrote a long letter.')).toMatchObject({
      complete: false,
      missing: 0,
    });
  });

  it('measures how much of the optional is there', () => {
    expect(measure('anna + letter? + war?', 'Anna wrote a letter.')).toMatchObject({
      complete: true,
      optional: 0.5,
    });
  });
});
