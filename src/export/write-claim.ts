import type { Reading } from '../claims/types.ts';
import { findSharedCredit } from '../comparison/find-shared-credit.ts';
import type { PackIndex } from '../comparison/index-pack.ts';
import { layOutPositions } from '../comparison/lay-out-positions.ts';
import type { PositionColumn } from '../comparison/lay-out-positions.ts';
import { linkToPassage } from '../comparison/link-to-passage.ts';
import { translate } from '../comparison/translate.ts';
import type { VoiceSource } from '../comparison/group-voices.ts';
import type { Claim } from '../story/types.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { ExportWords } from './export-words.ts';

export type ClaimFormat = 'text' | 'markdown';

function formatter(format: ClaimFormat) {
  const plain = format === 'text';
  return {
    escape: (text: string): string => (plain ? text : escapeMarkdown(text)),
    strong: (text: string): string => (plain ? text : `**${escapeMarkdown(text)}**`),
    quote: (text: string): string => (plain ? `“${text}”` : `> ${escapeMarkdown(text)}`),
    // Parentheses would end a Markdown link early.
    link: (name: string, url: string): string =>
      plain
        ? `${name} <${url}>`
        : `[${escapeMarkdown(name)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`,
  };
}

type Formatter = ReturnType<typeof formatter>;

function translateText(text: string, index: PackIndex, words: ExportWords): string {
  return translate(index.pack, text, words.language).text;
}

function sourceLine(
  { source, coverage }: VoiceSource,
  index: PackIndex,
  words: ExportWords,
  to: Formatter,
): string {
  const facts = [
    ...(source.country ? [words.country(source.country)] : []),
    translateText(source.ownership, index, words),
    words.date(source.date),
  ].join(', ');
  const provenance = [
    ...(source.via === undefined ? [] : [words.repeats(source.via)]),
    ...(coverage.credits === undefined ? [] : [words.credits(translateText(coverage.credits, index, words))]),
  ].join('; ');
  const from = provenance ? ` (${provenance})` : '';
  const link = to.link(source.outlet, linkToPassage(source, coverage));
  const seen = words.seen(coverage.seen);
  const note = seen ? to.escape(` (${seen})`) : '';
  return `- ${link}, ${to.escape(facts)}${to.escape(from)}: ${to.escape(coverage.says)}${note}`;
}

function columnLines(column: PositionColumn, index: PackIndex, words: ExportWords, to: Formatter): string[] {
  const label = column.position ? translateText(column.position.label, index, words) : words.noPosition;
  const name = column.stance === 'denies' ? words.denies(label) : label;
  const facets = column.facets.map((facet) => words.facet[facet]).join(', ');
  const stands = {
    same: words.saysTheSame,
    other: facets ? `${words.saysOtherwise} (${facets})` : words.saysOtherwise,
    neutral: '',
  }[column.stands];
  const shared = findSharedCredit(column.voices, column.position);
  const credit = shared
    ? ` (${words.sharedCredit({ ...shared, name: translateText(shared.name, index, words) })})`
    : '';
  const entries = column.voices.flatMap((voice) => voice.sources);
  return [
    `${stands ? `${to.escape(stands)}: ` : ''}${to.strong(name)}${to.escape(credit)}`,
    ...(entries.length > 0
      ? entries.map((entry) => sourceLine(entry, index, words, to))
      : [words.nobodyElse]),
    '',
  ];
}

/**
 * A claim with its coverage, to paste elsewhere.
 *
 * @param sentence the article's words; null where the article leaves the claim out
 */
export function writeClaim(
  index: PackIndex,
  claim: Claim,
  reading: Reading | null,
  sentence: string | null,
  ownSource: string | null,
  words: ExportWords,
  format: ClaimFormat,
): string {
  const to = formatter(format);
  const lines = [to.strong(translateText(claim.statement, index, words))];
  if (reading) lines.push('', to.escape(words.relation[reading.relation]));
  lines.push('');
  if (sentence !== null) lines.push(`${to.escape(words.thisArticleSays)}:`, '', to.quote(sentence), '');
  for (const column of layOutPositions(index, claim, reading, ownSource)) {
    lines.push(...columnLines(column, index, words, to));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
