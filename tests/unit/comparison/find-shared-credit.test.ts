import { describe, expect, test } from 'vitest';
import { findSharedCredit, rankCredits } from '../../../src/comparison/find-shared-credit.ts';
import { groupVoices } from '../../../src/comparison/group-voices.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { loadBundledPack } from '../../../src/build/load-bundled-pack.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

/** The voices of sources that credit these names; a source that begins with "wire" repeats Wire. */
function voices(credits: Record<string, string | null>) {
  const [template] = smallPack.coverage;
  const [source] = smallPack.sources;
  if (!template || !source) throw new Error('the small pack is empty');
  return groupVoices(
    Object.entries(credits).map(([id, name]) => ({
      source: { ...source, id, ...(id.startsWith('wire') ? { via: 'Wire' } : {}) },
      coverage: { ...template, source: id, ...(name === null ? {} : { credits: name }) },
    })),
  );
}

describe('findSharedCredit', () => {
  test('finds the name that all credit', () => {
    expect(findSharedCredit(voices({ a: 'KAN', b: 'KAN' }), null)).toEqual({ name: 'KAN', count: 2, of: 2 });
  });

  test('finds the name that more than half credit', () => {
    expect(findSharedCredit(voices({ a: 'TASS', b: 'KAN', c: 'KAN' }), null)).toMatchObject({
      name: 'KAN',
      count: 2,
    });
    expect(findSharedCredit(voices({ a: null, b: 'KAN', c: 'KAN' }), null)).toMatchObject({
      count: 2,
      of: 3,
    });
  });

  test('half is not enough, nor is one voice', () => {
    expect(findSharedCredit(voices({ a: 'TASS', b: 'TASS', c: 'KAN', d: 'KAN' }), null)).toBeNull();
    expect(findSharedCredit(voices({ a: 'KAN', b: null }), null)).toBeNull();
    expect(findSharedCredit(voices({ a: 'KAN' }), null)).toBeNull();
    expect(findSharedCredit([], null)).toBeNull();
  });

  test('counts voices, not reprints', () => {
    const reprinted = voices({ 'wire-1': 'KAN', 'wire-2': 'KAN', 'wire-3': 'TASS', b: 'KAN' });
    expect(findSharedCredit(reprinted, null)).toEqual({ name: 'KAN', count: 2, of: 2 });
    expect(findSharedCredit(voices({ 'wire-1': 'KAN', 'wire-2': 'KAN', b: 'TASS' }), null)).toBeNull();
  });

  test('does not say what the position says itself', () => {
    const position = { id: 'kan', label: 'KAN, public broadcaster', statement: 'KAN reported it.' };
    expect(findSharedCredit(voices({ a: 'KAN', b: 'KAN' }), position)).toBeNull();
    expect(findSharedCredit(voices({ a: 'TASS', b: 'TASS' }), position)?.name).toBe('TASS');
    const speech = {
      id: 'warned',
      label: 'Warned in parliament',
      statement: 'Netanyahu warned in a speech.',
    };
    expect(findSharedCredit(voices({ a: 'Netanyahu', b: 'Netanyahu' }), speech)).toBeNull();
  });

  test('in the bundled story the message goes back to one report', () => {
    const entries = indexPack(loadBundledPack()).coverage.get('message-relayed') ?? [];
    const asked = groupVoices(entries.filter(({ coverage }) => coverage.position === 'asked'));
    expect(findSharedCredit(asked, null)?.name).toBe('KAN');
  });
});

test('rankCredits puts the most frequent name first', () => {
  const lines = voices({ a: 'TASS', b: 'KAN', c: 'KAN', d: null }).flatMap(({ sources }) =>
    sources.map(({ coverage }) => coverage),
  );
  expect(rankCredits(lines)).toEqual([
    { name: 'KAN', count: 2 },
    { name: 'TASS', count: 1 },
  ]);
});
