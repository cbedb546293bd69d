import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTerms, shortlistTerms } from '../../../src/claims/shortlist-terms.ts';
import type { ClaimPattern } from '../../../src/story/matcher-types.ts';
import { makePattern } from '../../fixtures/small-matcher.ts';
import { analyse } from './read-small.ts';

/** Claim → the terms that a sentence can bear out. */
function shortlist(patterns: readonly ClaimPattern[], text: string): Record<string, readonly number[]> {
  const found = shortlistTerms(indexTerms(patterns), analyse(text));
  return Object.fromEntries([...found].map(([place, terms]) => [patterns[place]?.claim ?? '', terms]));
}

describe('shortlistTerms', () => {
  const patterns = [
    makePattern('sent', ['anna + letter + ask', 'anna + post']),
    makePattern('fought', ['war + day', 'war + boris? + !hand']),
  ];

  it('gives the terms of which the sentence lacks one concept at most', () => {
    expect(shortlist(patterns, 'Anna asked for a letter.')).toEqual({ sent: [0, 1] });
    expect(shortlist(patterns, 'Anna wrote a letter.')).toEqual({ sent: [0, 1] });
    expect(shortlist(patterns, 'A letter came.')).toEqual({});
    expect(shortlist(patterns, 'By post it came.')).toEqual({ sent: [1] });
  });

  it('asks for nothing that is optional or must not be there', () => {
    expect(shortlist(patterns, 'The war ended by hand.')).toEqual({ fought: [0, 1] });
    expect(shortlist(patterns, 'Boris came by hand.')).toEqual({});
  });

  it('takes any of the concepts of a slot', () => {
    const either = [makePattern('met', ['anna | boris + carla + war'])];
    expect(shortlist(either, 'Boris met Carla.')).toEqual({ met: [0] });
    expect(shortlist(either, 'Anna met Boris.')).toEqual({});
  });

  it('is reached by the two concepts of a term that the fewest terms ask for', () => {
    const common = ['post', 'hand', 'day'].map((other) => makePattern(`by ${other}`, [`letter + ${other}`]));
    const { postings } = indexTerms([makePattern('sent', ['letter + anna + boris']), ...common]);
    expect(postings.get('anna')).toEqual([0]);
    expect(postings.get('boris')).toEqual([0]);
    expect(postings.get('letter')).toEqual([1, 2, 3]);
  });

  it('makes the index of a pack once', () => {
    expect(indexTerms(patterns)).toBe(indexTerms(patterns));
    expect(indexTerms([...patterns])).not.toBe(indexTerms(patterns));
  });

  it('finds all that looking at every term would find, and nothing else', () => {
    const words = { anna: 'Anna', boris: 'Boris', letter: 'letter', war: 'war', day: 'days', post: 'stamps' };
    const concepts = Object.keys(words);
    const term = fc.uniqueArray(fc.constantFrom(...concepts), { minLength: 1, maxLength: 4 });
    const sentence = fc.uniqueArray(fc.constantFrom(...Object.entries(words)), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
        sentence,
        (claims, said) => {
          const made = claims.map((terms, i) =>
            makePattern(
              `c${i}`,
              terms.map((slots) => slots.join(' + ')),
            ),
          );
          const has = new Set(said.map(([concept]) => concept));
          const expected = claims.flatMap((terms, i) => {
            const borne = terms.flatMap((slots, at) => {
              const lacking = slots.filter((concept) => !has.has(concept)).length;
              return lacking <= 1 && lacking < slots.length ? [at] : [];
            });
            return borne.length > 0 ? [[`c${i}`, borne]] : [];
          });
          const text = said.map(([, word]) => word).join(' ');
          expect(shortlist(made, text)).toEqual(Object.fromEntries(expected));
        },
      ),
    );
  });
});
