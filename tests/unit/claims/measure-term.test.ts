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

  it('is complete without what must not be there, and inside its window', () => {
    expect(measure('anna + !war', 'Anna slept.')).toMatchObject({
      complete: true,
      missing: 0,
      inSentence: 1,
    });
    expect(measure('anna + letter @4', 'Anna wrote a letter.')).toMatchObject({ complete: true });
  });

  it('weighs a rare concept more than a common one', () => {
    const [context, weigh] = [new ContextTracker([]).at(0), weighLetters];
    const term = parseTerm('anna + letter');
    expect(measureTerm(term, 7, analyse('Anna slept.'), context, weigh)).toMatchObject({
      term: 7,
      inSentence: 0.25,
      withContext: 0.25,
      evidence: 1,
    });
    expect(measureTerm(term, 7, analyse('A letter came.'), context, weigh)).toMatchObject({
      inSentence: 0.75,
      withContext: 0.75,
      evidence: 3,
    });
  });

  it('takes of several places the one nearest to the concept before', () => {
    const text = 'A letter for Anna, who then asked by letter, and a letter.';
    const analysis = analyse(text);
    const measured = measureTerm(
      parseTerm('anna + ask + letter'),
      0,
      analysis,
      new ContextTracker([]).at(0),
      () => 1,
    );
    expect(measured?.spans.map((span) => span.from)).toEqual([3, 6, 8]);
    expect(measured?.spread).toBe((9 - 3) / 3);
  });

  it('is not spread with one concept', () => {
    expect(measure('anna + letter', 'In the end Anna slept.')?.spread).toBe(0);
    expect(measure('anna + letter', 'Anna wrote a letter.')?.spread).toBe(2);
  });

  it('lets the sentences before supply what is optional', () => {
    const optional = (...texts: string[]) => measure('anna + letter?', ...texts)?.optional;
    expect(optional('Anna wrote a letter.')).toBe(1);
    expect(optional('The letter came.', 'Anna slept.')).toBe(0.75);
    expect(optional('Anna slept.')).toBe(0);
  });

  it.each<[string, [string, number][], number, number]>([
    ['the sentence before', [['A letter.', 0]], 0.75, 0],
    ['the sentence before, in another paragraph', [['A letter.', -2]], 0.75, 0],
    [
      'the paragraph',
      [
        ['A letter.', 0],
        ['Rain.', 0],
        ['Rain.', 0],
      ],
      0.55,
      0,
    ],
    [
      'the sentence before the one before, in another paragraph',
      [
        ['A letter.', -2],
        ['Rain.', -2],
      ],
      0.5,
      0,
    ],
    [
      'any sentence before',
      [
        ['A letter.', -2],
        ['Rain.', -2],
        ['Rain.', -2],
      ],
      0.25,
      1,
    ],
    ['nothing', [['Rain.', 0]], 0, 1],
  ])('takes what the sentence lacks from %s', (_where, before, supply, absent) => {
    const tracker = new ContextTracker([]);
    for (const [text, block] of before) tracker.pass(analyse(text), block);
    const term = parseTerm('anna + letter');
    expect(measureTerm(term, 0, analyse('Anna slept.'), tracker.at(0), () => 1)).toMatchObject({
      withContext: (1 + supply) / 2,
      missing: 1,
      absent,
    });
  });

  it('takes a pronoun for no one but the man named last', () => {
    const supply = (before: string, text: string) => measure('boris + letter', before, text)?.withContext;
    expect(supply('Boris slept.', 'He wrote a letter.')).toBe((1 + 0.9) / 2);
    expect(supply('Boris slept.', 'A letter came.')).toBe((1 + 0.75) / 2);
    expect(supply('Anna met Boris.', 'He wrote a letter.')).toBe((1 + 0.75) / 2);
  });
});

/** Letters are three times as rare as anything else. */
function weighLetters({ any }: { any: string[] }): number {
  return any.includes('letter') ? 3 : 1;
}
