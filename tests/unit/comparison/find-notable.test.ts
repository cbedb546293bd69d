import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/claims/types.ts';
import { findNotable } from '../../../src/comparison/find-notable.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { makeArticle, makeRelated } from '../../fixtures/make-article.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const claim = { statement: '', facet: 'where', positions: [] } as const;
const index = indexPack({
  ...smallPack,
  claims: [
    ...smallPack.claims,
    { ...claim, id: 'where', core: false, positions: [] },
    { ...claim, id: 'why', core: true, positions: [] },
  ],
});

function find(most: number, ...sentences: Reading[][]): string[] {
  return findNotable(index, makeArticle(...sentences), most).map(
    (notable) => `${notable.sentence} ${notable.claim.id} ${notable.voices}`,
  );
}

const differs = (of: string, ...sources: string[]): Reading => makeRelated(of, [], sources);

describe('findNotable', () => {
  it('puts core claims before others, then those from which more differ', () => {
    const who = differs('who', 'east', 'west');
    const where = differs('where', 'east', 'west', 'reprint-one');
    const when = differs('when', 'west');
    const why = differs('why', 'east', 'west');
    const expected = ['3 why 2', '2 when 1', '1 where 3', '0 who 2'];
    expect(find(9, [who], [where], [when], [why])).toEqual(expected);
    expect(find(9, [why], [when], [where], [who])).toEqual(['0 why 2', '1 when 1', '2 where 3', '3 who 2']);
    expect(find(3, [who], [where], [when], [why])).toEqual(expected.slice(0, 3));
    expect(find(0, [who])).toEqual([]);
  });

  it('counts voices, not reprints', () => {
    expect(find(1, [differs('when', 'east', 'reprint-one', 'reprint-two')])).toEqual(['0 when 2']);
  });

  it('has each claim once: the first reading from which somebody differs', () => {
    const agreed = makeRelated('when', ['west']);
    const first = differs('when', 'east');
    const [notable, ...more] = findNotable(
      index,
      makeArticle([agreed], [agreed, first], [differs('when', 'east', 'west')]),
      9,
    );
    expect(notable).toMatchObject({ sentence: 1, voices: 1 });
    expect(notable?.reading).toBe(first);
    expect(more).toEqual([]);
  });

  it('passes over what nobody contradicts and claims that the pack does not have', () => {
    expect(find(9, [makeRelated('when', ['west']), makeRelated('who', [])])).toEqual([]);
    expect(find(9, [differs('gone', 'east'), differs('when', 'east')])).toEqual(['0 when 1']);
  });
});
