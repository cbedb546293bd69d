import type { ArticleReading, Reading } from '../claims/types.ts';
import { findCoverage, type PackIndex } from '../comparison/index-pack.ts';
import type { ExportedArticle } from './exported-article.ts';

const columns = [
  'article',
  'sentence',
  'text',
  'claim',
  'claim_statement',
  'position',
  'stance',
  'value',
  'relation',
  'score',
  'source',
  'source_outlet',
  'source_stands',
  'source_position',
  'source_stance',
  'differs_in',
  'source_date',
  'source_via',
  'source_url',
  'source_credits',
] as const;

type Field = string | number | null | undefined;
type Row = Partial<Record<(typeof columns)[number], Field>>;

/** A field after RFC 4180. What a spreadsheet would run as a formula is made text by an apostrophe. */
function field(value: Field): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function describeSource(index: PackIndex, claim: string, id: string): Row {
  const source = index.sources.get(id);
  const line = findCoverage(index, claim, id);
  return {
    source: id,
    source_outlet: source?.outlet,
    source_position: line?.position,
    source_stance: line?.stance,
    source_date: source?.date,
    source_via: source?.via,
    source_url: source?.url,
    source_credits: line?.credits,
  };
}

/** A row for each source that stands to a reading. */
function listSources(index: PackIndex, { claim, corroborating, differing }: Reading): Row[] {
  return [
    ...corroborating.map((id): Row => ({
      ...describeSource(index, claim, id),
      source_stands: 'corroborates',
    })),
    ...differing.map(({ source, position, stance, in: facets }): Row => ({
      ...describeSource(index, claim, source),
      source_stands: 'differs',
      source_position: position,
      source_stance: stance,
      differs_in: facets.join(' '),
    })),
  ];
}

/**
 * The reading as a table after RFC 4180 (UTF-8): a line for each reading and source that corroborates it or
 * differs from it, and one for a reading that nobody else covers. Sentences count from 1.
 */
export function writeCsv(index: PackIndex, article: ExportedArticle, reading: ArticleReading): string {
  const rows = reading.sentences.flatMap(({ text, readings }, at) =>
    readings.flatMap((one): Row[] => {
      const base: Row = {
        article: article.url,
        sentence: at + 1,
        text,
        claim: one.claim,
        claim_statement: index.claims.get(one.claim)?.statement,
        position: one.position,
        stance: one.stance,
        value: one.value,
        relation: one.relation,
        score: one.score,
      };
      const sources = listSources(index, one);
      return sources.length > 0 ? sources.map((source) => ({ ...base, ...source })) : [base];
    }),
  );
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
