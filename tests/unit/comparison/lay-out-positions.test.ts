import { describe, expect, test } from 'vitest';
import { relateCoverage } from '../../../src/claims/relate-coverage.ts';
import type { Said } from '../../../src/claims/relate-coverage.ts';
import type { Reading } from '../../../src/claims/types.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { layOutPositions } from '../../../src/comparison/lay-out-positions.ts';
import type { Pack, Stance } from '../../../src/story/types.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

/** The small pack with other coverage of when it happened: source, position, stance. */
function takes(...lines: [string, string | null, Stance?][]): Pack {
  const [template] = smallPack.coverage;
  if (!template) throw new Error('the small pack is empty');
  const coverage = lines.map(([source, position, stance = 'asserts']) => ({
    ...template,
    source,
    position,
    stance,
  }));
  return { ...smallPack, coverage };
}

function lay(statement: Said, own: string | null = null, pack = smallPack) {
  const index = indexPack(pack);
  const claim = index.claims.get(statement.claim);
  const source = own === null ? null : (index.sources.get(own) ?? null);
  if (!claim) throw new Error(`no claim ${statement.claim}`);
  const reading: Reading = { ...statement, ...relateCoverage(statement, pack, source), score: 1, cues: [] };
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

  test('puts what bears the article out before what differs, and what is open last, whoever has more voices', () => {
    const open = takes(['east', 'may'], ['west', 'june', 'denies'], ['reprint-one', 'june', 'denies']);
    expect(lay({ claim: 'when', position: null, stance: 'asserts' }, null, open)).toMatchObject([
      { position: null, stands: 'same', taken: true, voices: [] },
      { position: 'may', stands: 'same', taken: false, facets: [], voices: ['east'] },
      { position: 'june', stands: 'other', taken: false, facets: ['when'], voices: ['west', 'Wire'] },
    ]);
    const silent = takes(['west', null], ['reprint-one', null], ['east', 'may']);
    expect(lay({ claim: 'when', position: 'june', stance: 'asserts' }, null, silent)).toMatchObject([
      { position: 'june', stands: 'same', voices: [] },
      { position: 'may', stands: 'other', voices: ['east'] },
      { position: null, stands: 'neutral', facets: [], voices: ['west', 'Wire'] },
    ]);
  });

  test('orders what stands alike by voices', () => {
    const more = takes(['east', 'may'], ['west', 'june'], ['reprint-one', 'june']);
    expect(
      lay({ claim: 'when', position: null, stance: 'asserts', value: 'in April' }, null, more),
    ).toMatchObject([
      { position: 'june', stands: 'other', taken: false, voices: ['west', 'Wire'] },
      { position: 'may', stands: 'other', taken: false, voices: ['east'] },
    ]);
  });

  test('leaves it neutral where nobody but the article’s own voice takes another position', () => {
    const own = takes(['reprint-one', 'may'], ['reprint-two', 'may'], ['west', 'june']);
    expect(lay({ claim: 'when', position: 'june', stance: 'asserts' }, 'reprint-one', own)).toEqual([
      { position: 'june', stands: 'same', taken: true, facets: [], voices: ['west'], own: [] },
      {
        position: 'may',
        stands: 'neutral',
        taken: false,
        facets: [],
        voices: [],
        own: ['reprint-two', 'reprint-one'],
      },
    ]);
  });

  test('is neutral to an article that leaves the claim out, and has no position that nobody takes', () => {
    const [claim] = smallPack.claims;
    if (!claim) throw new Error('the small pack is empty');
    const columns = layOutPositions(
      indexPack(takes(['west', 'june'], ['east', null, 'denies'])),
      claim,
      null,
      null,
    );
    expect(columns).toMatchObject([
      { position: { id: 'june' }, stance: 'asserts', stands: 'neutral', taken: false },
      { position: null, stance: 'denies', stands: 'neutral', taken: false },
    ]);
  });
});
