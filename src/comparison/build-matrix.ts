import type { ArticleReading, Reading } from '../claims/types.ts';
import type { Claim, Source, Stance } from '../story/types.ts';
import { findFirstReadings } from './find-first-readings.ts';
import type { PackIndex } from './index-pack.ts';

/** What the article or a source says on a claim. */
export interface MatrixCell {
  /** A, B, C …: the position's place in the claim; '–' where it takes none, '*' for a value that no position has. */
  letter: string;
  label: string | null;
  denies: boolean;
}

/** What a source says, beside the article: the same, another position, or just something. */
export interface SourceCell extends MatrixCell {
  stands: 'same' | 'other' | 'neutral';
}

/** What the article says. */
export interface ArticleCell extends MatrixCell {
  /** A value that no position has ("eleven days"), in the article's words. */
  value: string | null;
}

export interface MatrixRow {
  claim: Claim;
  /** What the article says; null where it leaves the claim out. */
  article: ArticleCell | null;
  /** In the order of the matrix's sources; null where one is silent. */
  cells: (SourceCell | null)[];
}

export interface Matrix {
  sources: Source[];
  rows: MatrixRow[];
}

/** Stands where a source covers a claim and takes none of its positions. */
export const noLetter = '–';

/** Stands where the article gives a value that no position has. */
export const ownLetter = '*';

/** The letter of a position by its place in the claim, from 0. */
export function letterOf(place: number): string {
  return String.fromCodePoint(65 + place);
}

function cellFor(claim: Claim, position: string | null, stance: Stance): MatrixCell {
  const place = claim.positions.findIndex(({ id }) => id === position);
  return {
    letter: place < 0 ? noLetter : letterOf(place),
    label: claim.positions[place]?.label ?? null,
    denies: stance === 'denies',
  };
}

function articleCellFor(claim: Claim, { position, stance, value }: Reading): ArticleCell {
  const cell = cellFor(claim, position, stance);
  return value === undefined ? { ...cell, value: null } : { ...cell, value, letter: ownLetter };
}

/**
 * Claims by sources; the sources with most to say on them first, without the article itself.
 *
 * @param onlyMade leaves out the claims that the article does not make
 */
export function buildMatrix(index: PackIndex, reading: ArticleReading, onlyMade: boolean): Matrix {
  const made = findFirstReadings(reading);
  const claims = index.pack.claims.filter((claim) => !onlyMade || made.has(claim.id));
  const counts = new Map(
    index.pack.sources.map(({ id }) => [
      id,
      claims.filter((claim) => index.coverage.get(claim.id)?.some(({ source }) => source.id === id)).length,
    ]),
  );
  const covers = (id: string): number => counts.get(id) ?? 0;
  const sources = index.pack.sources
    .filter(({ id }) => id !== reading.source && covers(id) > 0)
    .toSorted((a, b) => covers(b.id) - covers(a.id) || a.date.localeCompare(b.date));
  const rows = claims.map((claim): MatrixRow => {
    const one = made.get(claim.id);
    const differing = new Set(one?.differing.map(({ source }) => source));
    const lines = new Map(index.coverage.get(claim.id)?.map(({ coverage }) => [coverage.source, coverage]));
    return {
      claim,
      article: one ? articleCellFor(claim, one) : null,
      cells: sources.map(({ id }) => {
        const line = lines.get(id);
        if (!line) return null;
        const alike = one && line.position === one.position && line.stance === one.stance;
        const stands = differing.has(id)
          ? 'other'
          : one?.corroborating.includes(id) || (alike && one.value === undefined)
            ? 'same'
            : 'neutral';
        return { ...cellFor(claim, line.position, line.stance), stands };
      }),
    };
  });
  return { sources, rows };
}
