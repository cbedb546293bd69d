import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

describe('indexPack', () => {
  it('finds claims and sources by their ids', () => {
    const { claims, sources } = indexPack(smallPack);
    expect([...claims.values()]).toEqual(smallPack.claims);
    expect([...sources.values()]).toEqual(smallPack.sources);
    expect(claims.get('who')?.statement).toBe('Who did it.');
    expect(sources.get('west')?.outlet).toBe('The west');
  });

  it('has who covers a claim, oldest first', () => {
    const of = (claim: string) =>
      indexPack(smallPack)
        .coverage.get(claim)
        ?.map(({ source }) => source.id);
    expect(of('when')).toEqual(['reprint-two', 'east', 'west', 'reprint-one']);
    expect(of('who')).toEqual(['east']);
    expect(of('where')).toBeUndefined();
  });

  it('leaves out what a source says that the pack does not have', () => {
    const sources = smallPack.sources.filter(({ id }) => id !== 'east');
    const { coverage } = indexPack({ ...smallPack, sources });
    expect(coverage.get('when')?.map(({ source }) => source.id)).toEqual([
      'reprint-two',
      'west',
      'reprint-one',
    ]);
    expect(coverage.has('who')).toBe(false);
  });

  it('is made once for each pack', () => {
    const other = { ...smallPack, claims: [] };
    expect(indexPack(smallPack)).toBe(indexPack(smallPack));
    expect(indexPack(other).claims.size).toBe(0);
    expect(indexPack(other).pack).toBe(other);
  });
});
