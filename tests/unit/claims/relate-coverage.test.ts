import { describe, expect, it } from 'vitest';
import { findOwnSource, relateCoverage, type Said, voiceOf } from '../../../src/claims/relate-coverage.ts';
import type { Coverage, Pack, Source } from '../../../src/story/types.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const sourceOf = (id: string): Source => {
  const source = smallPack.sources.find((one) => one.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
};
const relate = (said: Partial<Said>, own: string | null = null, pack: Pack = smallPack) => {
  const { relation, corroborating, differing } = relateCoverage(
    { claim: 'when', position: null, stance: 'asserts', ...said },
    pack,
    own === null ? null : sourceOf(own),
  );
  return { relation, corroborating, differing: differing.map(({ source }) => source) };
};
const withLine = (line: Partial<Coverage>): Pack => ({
  ...smallPack,
  coverage: [
    ...smallPack.coverage,
    {
      source: 'west',
      claim: 'who',
      position: null,
      stance: 'asserts',
      says: '',
      certainty: 'asserts',
      seen: 'page',
      ...line,
    },
  ],
});

describe('relateCoverage', () => {
  it('is contested where some take the position and some another', () => {
    expect(relate({ position: 'may' })).toEqual({
      relation: 'contested',
      corroborating: ['east'],
      differing: ['west', 'reprint-one', 'reprint-two'],
    });
  });

  it('is corroborated where all others take the position', () => {
    expect(relate({ position: 'june' }, 'east')).toEqual({
      relation: 'corroborated',
      corroborating: ['west', 'reprint-one', 'reprint-two'],
      differing: [],
    });
  });

  it('leaves out the article itself, which then stands alone against the rest', () => {
    expect(relate({ position: 'may' }, 'east')).toMatchObject({ relation: 'differs', corroborating: [] });
  });

  it('leaves out whatever repeats the same agency as the article', () => {
    expect(relate({ position: 'june' }, 'reprint-one')).toEqual({
      relation: 'contested',
      corroborating: ['west'],
      differing: ['east'],
    });
  });

  it('is single where nobody else covers the claim', () => {
    expect(relate({ claim: 'who', position: 'anna' }, 'east')).toEqual({
      relation: 'single',
      corroborating: [],
      differing: [],
    });
    expect(relate({ claim: 'unheard-of' })).toEqual({ relation: 'single', corroborating: [], differing: [] });
  });

  it('differs from all with a value that no position has', () => {
    expect(relate({ value: 'July' })).toEqual({
      relation: 'differs',
      corroborating: [],
      differing: ['east', 'west', 'reprint-one', 'reprint-two'],
    });
  });

  it('sets a denial against those who assert, and an assertion against a denial', () => {
    expect(relate({ position: 'may', stance: 'denies' })).toMatchObject({
      relation: 'differs',
      corroborating: [],
    });
    expect(relate({ claim: 'who', position: 'anna' })).toMatchObject({
      relation: 'differs',
      differing: ['east'],
    });
    expect(relate({ claim: 'who', position: 'anna', stance: 'denies' })).toMatchObject({
      relation: 'corroborated',
      corroborating: ['east'],
    });
  });

  it('takes a source that leaves its position open neither for nor against a position', () => {
    expect(relate({ claim: 'who', position: 'anna' }, null, withLine({ position: null }))).toMatchObject({
      corroborating: [],
      differing: ['east'],
    });
  });

  it('is corroborated by such a source where the statement leaves its position open too', () => {
    expect(relate({ claim: 'who' }, null, withLine({ position: null }))).toMatchObject({
      relation: 'contested',
      corroborating: ['west'],
      differing: ['east'],
    });
  });

  it('says in what a source differs: the facet of the claim, its position and its stance', () => {
    const { differing } = relateCoverage(
      { claim: 'when', position: 'june', stance: 'asserts' },
      smallPack,
      null,
    );
    expect(differing).toEqual([{ source: 'east', position: 'may', stance: 'asserts', in: ['when'] }]);
  });
});

it('voiceOf is the agency that a source repeats, or the source itself', () => {
  expect(smallPack.sources.map(voiceOf)).toEqual(['east', 'west', 'Wire', 'Wire']);
});

describe('a value that no position has', () => {
  const only = (position: string | null, stance: Coverage['stance']): Pack => ({
    ...smallPack,
    coverage: withLine({ claim: 'when', source: 'west', position, stance }).coverage.slice(-1),
  });
  const july = { value: 'in July' };

  it('differs from every position, and not from a source that leaves it open', () => {
    expect(relate(july, null, only('may', 'asserts'))).toMatchObject({ differing: ['west'] });
    expect(relate(july, null, only(null, 'asserts'))).toEqual({
      relation: 'single',
      corroborating: [],
      differing: [],
    });
  });

  it('denied, neither differs from nor agrees with who denies a position', () => {
    expect(relate({ ...july, stance: 'denies' }, null, only('may', 'denies'))).toEqual({
      relation: 'single',
      corroborating: [],
      differing: [],
    });
  });
});

describe('findOwnSource', () => {
  it.each([
    'https://west.example/article',
    'https://west.example/article/',
    'http://west.example/article',
    'https://www.west.example/article?utm_source=feed#top',
    'https://m.west.example/article',
    'https://amp.west.example/article',
    'https://west.example/article/amp',
    'https://west.example/article/amp/',
  ])('knows its source by %s', (url) => {
    expect(findOwnSource(smallPack, ['https://elsewhere.example/', url])?.id).toBe('west');
  });

  it.each([
    ['https://west.example/'],
    ['https://west.example/article-two'],
    ['https://west.example/article?id=2'],
    ['https://notwest.example/article'],
    ['no address'],
    [''],
  ])('does not take %s for one', (url) => {
    expect(findOwnSource(smallPack, [url])).toBeNull();
  });

  it('finds none without addresses', () => {
    expect(findOwnSource(smallPack, [])).toBeNull();
  });
});
