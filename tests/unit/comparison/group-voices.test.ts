import { describe, expect, it } from 'vitest';
import { countVoices, groupVoices } from '../../../src/comparison/group-voices.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const entries = indexPack(smallPack).coverage.get('when') ?? [];

describe('groupVoices', () => {
  it('folds those that repeat one agency into one voice, where the first of them was met', () => {
    const voices = groupVoices(entries).map((voice) => ({
      ...voice,
      sources: voice.sources.map(({ source }) => source.id),
    }));
    expect(voices).toEqual([
      { id: 'Wire', via: 'Wire', sources: ['reprint-two', 'reprint-one'] },
      { id: 'east', via: null, sources: ['east'] },
      { id: 'west', via: null, sources: ['west'] },
    ]);
  });

  it('makes no voice of nobody', () => {
    expect(groupVoices([])).toEqual([]);
  });
});

describe('countVoices', () => {
  it('counts those that repeat one agency as one', () => {
    expect(countVoices(smallPack.sources)).toBe(3);
    expect(countVoices([])).toBe(0);
  });
});
