import { describe, expect, test } from 'vitest';
import { relateCoverage } from '../../../src/claims/relate-coverage.ts';
import type { Said } from '../../../src/claims/relate-coverage.ts';
import type { Reading } from '../../../src/claims/types.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { layOutPositions } from '../../../src/comparison/lay-out-positions.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const index = indexPack(smallPack);

function lay(statement: Said, own: string | null = null) {
  const claim = index.claims.get(statement.claim);
  const source = own === null ? null : (index.sources.get(own) ?? null);
  if (!claim) throw new Error(`no claim ${statement.claim}`);
  const reading: Reading = {
    ...statement,
    ...relateCoverage(statement, smallPack, source),
    score: 1,
    cues: [],
  };
  return layOutPositions(index, claim, reading, own).map((column) => ({
    position: column.position?.id ?? null,
    stands: column.stands,
    taken: column.taken,
    facets: column.facets,
    voices: column.voices.map(({ id }) => id),
    own: column.own.map(({ source: { id } }) => id),
  }));
}

describe('layOutPositions', () => {
  test('puts the article’s position first and folds reprints into one voice', () => {
    expect(lay({ claim: 'when', position: 'june', stance: 'asserts' })).toEqual([
      { position: 'june', stands: 'same', taken: true, facets: [], voices: ['Wire', 'west'], own: [] },
      { position: 'may', stands: 'other', taken: false, facets: ['when'], voices: ['east'], own: [] },
    ]);
  });

  test('does not count the article’s own voice', () => {
    const [june] = lay({ claim: 'when', position: 'june', stance: 'asserts' }, 'reprint-one');
    expect(june).toMatchObject({ voices: ['west'], own: ['reprint-two', 'reprint-one'] });
  });

  test('lets a value that no position has differ from all of them', () => {
    const columns = lay({ claim: 'when', position: null, stance: 'asserts', value: 'in April' });
    expect(columns.map(({ stands }) => stands)).toEqual(['other', 'other']);
  });

  test('keeps a denial apart from the assertion it denies', () => {
    expect(lay({ claim: 'who', position: 'anna', stance: 'asserts' })).toMatchObject([
      { stands: 'same', taken: true, voices: [] },
      { stands: 'other', taken: false, voices: ['east'] },
    ]);
  });
});
