import { describe, expect, it } from 'vitest';
import {
  salvageClaims,
  salvageConcepts,
  salvageCredits,
  salvageSource,
} from '../../../src/story/salvage-file.ts';

it.each([
  ['claims', salvageClaims],
  ['credits', salvageCredits],
  ['concepts', salvageConcepts],
  ['a source', salvageSource],
])('salvages nothing of %s that are no record', (_what, salvage) => {
  for (const value of [null, undefined, 'text', 3, ['sent']]) expect(salvage(value)).toBeNull();
});

describe('salvageClaims', () => {
  it('keeps the ids of claims and positions, whatever else is wrong', () => {
    const salvaged = salvageClaims({
      sent: {
        statement: 3,
        facet: 'whence',
        positions: { 'by-post': null, 'by-hand': { label: 'By hand' } },
      },
      read: { positions: ['by-post'] },
      burnt: 'yes',
      lost: null,
    });
    expect(Object.entries(salvaged ?? {}).map(([id, { positions }]) => [id, Object.keys(positions)])).toEqual(
      [
        ['sent', ['by-post', 'by-hand']],
        ['read', []],
        ['burnt', []],
        ['lost', []],
      ],
    );
  });

  it('leaves the texts empty, by which a salvaged claim is known', () => {
    expect(salvageClaims({ sent: { statement: 'It was sent.', positions: { 'by-post': {} } } })).toEqual({
      sent: {
        statement: '',
        core: false,
        facet: 'what',
        positions: { 'by-post': { label: '', statement: '' } },
      },
    });
  });
});

it('salvageCredits keeps the names', () => {
  expect(salvageCredits({ KAN: [], TASS: 'An agency.' })).toEqual({ KAN: '', TASS: '' });
});

it('salvageConcepts keeps the concepts, and the terms that can be read', () => {
  expect(salvageConcepts({ letter: 'A note.', post: 3, mail: ['letter', 7, 'post'], none: null })).toEqual({
    letter: '',
    post: '',
    mail: ['letter', 'post'],
    none: '',
  });
});

describe('salvageSource', () => {
  it('keeps the address, and the lines that take a position or say that they take none', () => {
    const source = salvageSource({
      outlet: ['TASS'],
      url: 'https://tass.example/1',
      coverage: {
        sent: { position: 'by-post', credits: 'KAN', stance: 'shouts' },
        read: { position: null, credits: ['KAN'] },
        burnt: { says: 'It was burnt.' },
        lost: { position: 3 },
        found: 'by-hand',
        kept: null,
      },
    });
    expect(source?.url).toBe('https://tass.example/1');
    expect(source?.coverage).toEqual({
      sent: {
        position: 'by-post',
        credits: 'KAN',
        stance: 'asserts',
        says: '',
        certainty: 'asserts',
        seen: 'page',
      },
      read: { position: null, stance: 'asserts', says: '', certainty: 'asserts', seen: 'page' },
    });
  });

  it.each([['none'], [['sent']], [3]])('covers nothing where its coverage is %j', (coverage) => {
    expect(salvageSource({ url: 7, coverage })).toMatchObject({ url: '', coverage: {} });
  });
});
