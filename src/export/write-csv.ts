import type { ArticleReading } from '../claims/types.ts';
import type { PackIndex } from '../comparison/index-pack.ts';
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
  'differs_in',
  'source_date',
  'source_via',
  'source_url',
  'source_credits',
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number>>;

/** A field after RFC 4180. What a spreadsheet would run as a formula is made text by an apostrophe. */
function field(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The reading as a table after RFC 4180 (UTF-8): a line for each reading and source that corroborates it or
 * differs from it, and one for a reading that nobody else covers. Sentences count from 1.
 */
export function writeCsv(index: PackIndex, article: ExportedArticle, reading: ArticleReading): string {
  const rows: Row[] = [];
  for (const [at, sentence] of reading.sentences.entries()) {
    for (const one of sentence.readings) {
      const base: Row = {
        article: article.url,
        sentence: at + 1,
        text: sentence.text,
        claim: one.claim,
        claim_statement: index.claims.get(one.claim)?.statement ?? '',
        position: one.position ?? '',
        stance: one.stance,
        value: one.value ?? '',
        relation: one.relation,
        score: one.score,
      };
      const about = (id: string): Row => {
        const source = index.sources.get(id);
        const line = index.coverage.get(one.claim)?.find((entry) => entry.source.id === id)?.coverage;
        return {
          source: id,
          source_outlet: source?.outlet ?? '',
          source_date: source?.date ?? '',
          source_via: source?.via ?? '',
          source_url: source?.url ?? '',
          source_credits: line?.credits ?? '',
        };
      };
      const same = one.corroborating.map((id): Row => {
        const found = index.coverage.get(one.claim)?.find(({ source }) => source.id === id);
        const position = found?.coverage.position ?? '';
        return Object.assign(about(id), base, { source_stands: 'corroborates', source_position: position });
      });
      const other = one.differing.map((difference): Row =>
        Object.assign(about(difference.source), base, {
          source_stands: 'differs',
          source_position: difference.position ?? '',
          differs_in: difference.in.join(' '),
        }),
      );
      rows.push(...(same.length + other.length > 0 ? [...same, ...other] : [base]));
    }
  }
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}
