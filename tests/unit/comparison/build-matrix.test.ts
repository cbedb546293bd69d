import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/claims/types.ts';
import { buildMatrix, letterOf, noLetter, ownLetter } from '../../../src/comparison/build-matrix.ts';
import type { ArticleCell, MatrixCell, SourceCell } from '../../../src/comparison/build-matrix.ts';
import { indexPack } from '../../../src/comparison/index-pack.ts';
import type { Pack } from '../../../src/story/types.ts';
import { makeArticle, makeRelated } from '../../fixtures/make-article.ts';
import { smallPack } from '../../fixtures/small-pack.ts';

const june = makeRelated('when', ['west', 'reprint-one', 'reprint-two'], ['east'], { position: 'june' });

function write({ denies, letter, label }: MatrixCell): string {
  return `${denies ? 'not ' : ''}${letter} ${label}`;
}

function writeArticle(cell: ArticleCell | null): string {
  if (!cell) return 'silent';
  return cell.value === null ? write(cell) : `${write(cell)} ${cell.value}`;
}

function writeSource(cell: SourceCell | null): string {
  return cell ? `${cell.stands} ${write(cell)}` : 'silent';
}

/** The rows of a matrix by claim and who says it, as text: how it stands, the position's letter and label. */
function lay(
  readings: Reading[],
  more: { onlyMade?: boolean; own?: string; pack?: Pack } = {},
): Record<string, Record<string, string>> {
  const article = { ...makeArticle(readings), source: more.own ?? null };
  const { sources, rows } = buildMatrix(indexPack(more.pack ?? smallPack), article, more.onlyMade ?? false);
  return Object.fromEntries(
    rows.map((row) => [
      row.claim.id,
      Object.fromEntries([
        ['article', writeArticle(row.article)],
        ...sources.map(({ id }, at) => [id, writeSource(row.cells[at] ?? null)]),
      ]),
    ]),
  );
}

describe('buildMatrix', () => {
  it('shows who says the same, who something else and who nothing, on every claim of the story', () => {
    expect(lay([june])).toEqual({
      when: {
        article: 'B In June',
        east: 'other A In May',
        west: 'same B In June',
        'reprint-one': 'same B In June',
        'reprint-two': 'same B In June',
      },
      who: {
        article: 'silent',
        east: 'neutral not A Anna',
        west: 'silent',
        'reprint-one': 'silent',
        'reprint-two': 'silent',
      },
    });
  });

  it('shows only claims that the article makes, and sources that cover one of them', () => {
    const anna = makeRelated('who', [], ['east'], { position: 'anna' });
    expect(lay([anna], { onlyMade: true })).toEqual({
      who: { article: 'A Anna', east: 'other not A Anna' },
    });
    expect(lay([], { onlyMade: true })).toEqual({});
  });

  it('puts those first that cover most of what it shows, then the oldest', () => {
    const order = (onlyMade: boolean) =>
      buildMatrix(indexPack(smallPack), makeArticle([june]), onlyMade).sources.map(({ id }) => id);
    expect(order(false)).toEqual(['east', 'reprint-two', 'west', 'reprint-one']);
    expect(order(true)).toEqual(['reprint-two', 'east', 'west', 'reprint-one']);
  });

  it('goes by what the article says first', () => {
    const may = makeRelated('when', ['east'], ['west'], { position: 'may' });
    expect(lay([may, june]).when).toMatchObject({ article: 'A In May', west: 'other B In June' });
  });

  it('lets a source that takes no position bear the article out without a letter', () => {
    const [open, ...others] = smallPack.coverage;
    if (!open) throw new Error('the small pack is empty');
    const pack = { ...smallPack, coverage: [{ ...open, position: null }, ...others] };
    expect(lay([makeRelated('when', ['east', 'west'])], { pack }).when).toMatchObject({
      article: `${noLetter} null`,
      east: `same ${noLetter} null`,
      west: 'same B In June',
    });
  });

  it('sets a value that no position has apart from a claim that is made without one', () => {
    const april = makeRelated('when', [], ['east', 'west'], { position: null, value: 'in April' });
    expect(lay([april]).when).toMatchObject({
      article: `${ownLetter} null in April`,
      east: 'other A In May',
      west: 'other B In June',
    });
  });

  it.each<[string, Partial<Reading>, string | null, string]>([
    ['the same', { position: 'june' }, 'june', 'same B In June'],
    ['another position', { position: 'may' }, 'june', 'neutral B In June'],
    ['a denial', { position: 'june', stance: 'denies' }, 'june', 'neutral B In June'],
    ['the claim alone, as it does', { position: null }, null, `same ${noLetter} null`],
    ['a value of its own', { position: null, value: 'in April' }, null, `neutral ${noLetter} null`],
  ])('leaves the article out, and likens its reprints to it alone: %s', (_what, more, position, stands) => {
    const coverage = smallPack.coverage.map((line) =>
      line.source === 'reprint-two' ? { ...line, position } : line,
    );
    const row = lay([makeRelated('when', [], [], more)], {
      own: 'reprint-one',
      pack: { ...smallPack, coverage },
    }).when;
    expect(row).toHaveProperty('reprint-two', stands);
    expect(row).not.toHaveProperty('reprint-one');
  });
});

it('letters begin with A', () => {
  expect([0, 1, 25].map(letterOf)).toEqual(['A', 'B', 'Z']);
});
