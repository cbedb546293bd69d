import { describe, expect, it } from 'vitest';
import { conceptsOf, parseTerm, parseValue } from '../../../src/story/parse-terms.ts';

describe('parseTerm', () => {
  it.each([
    ['one concept', 'kan', { slots: [{ any: ['kan'] }] }],
    ['several that must come together', 'kan + report', { slots: [{ any: ['kan'] }, { any: ['report'] }] }],
    ['either of two', 'ask | relay', { slots: [{ any: ['ask', 'relay'] }] }],
    [
      'one that may be missing',
      'ask + iran?',
      { slots: [{ any: ['ask'] }, { any: ['iran'], optional: true }] },
    ],
    ['one that must be absent', 'ask + !war', { slots: [{ any: ['ask'] }, { any: ['war'], absent: true }] }],
    [
      'within a number of words',
      'ask + iran @9',
      { slots: [{ any: ['ask'] }, { any: ['iran'] }], within: 9 },
    ],
    [
      'in this order',
      'ask + iran @>9',
      { slots: [{ any: ['ask'] }, { any: ['iran'] }], within: 9, ordered: true },
    ],
    [
      'any spacing',
      ' ask|relay+!war   @3 ',
      { slots: [{ any: ['ask', 'relay'] }, { any: ['war'], absent: true }], within: 3 },
    ],
  ])('%s: %s', (_what, text, term) => {
    expect(parseTerm(text)).toEqual(term);
  });

  it.each([
    ['nothing', '', '"" in ""'],
    ['an empty place', 'ask + + iran', '"" in "ask + + iran"'],
    ['a name that is none', 'Ask', '"Ask" in "Ask"'],
    ['nothing that must be there', '!war', 'asks for nothing to be there'],
  ])('throws and quotes: %s', (_what, text, message) => {
    expect(() => parseTerm(text)).toThrow(message);
  });

  it('conceptsOf names all of them', () => {
    expect(conceptsOf(parseTerm('ask | relay + iran? + !war @9'))).toEqual(['ask', 'relay', 'iran', 'war']);
  });
});

describe('parseValue', () => {
  it.each([
    ['12 days = twelve-days', { number: 12, beside: 'days', position: 'twelve-days' }],
    ['10-14 days = two-weeks', { number: 10, most: 14, beside: 'days', position: 'two-weeks' }],
    ['3 phone-calls = -', { number: 3, beside: 'phone-calls', position: null }],
    ['october = october-2025', { month: 10, position: 'october-2025' }],
  ])('%s', (text, value) => {
    expect(parseValue(text)).toEqual(value);
  });

  it.each([
    ['12 days', 'is not of the form'],
    ['octember = october', '"octember"'],
    ['twelve days = twelve', 'is not of the form'],
    ['14-10 days = two-weeks', 'the range ends before it begins'],
  ])('throws on %s', (text, message) => {
    expect(() => parseValue(text)).toThrow(message);
  });
});
