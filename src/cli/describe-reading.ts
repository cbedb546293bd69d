import type { ArticleReading, Reading } from '../claims/types.ts';
import { relationStyles } from '../session/relation-style.ts';
import type { Pack } from '../story/types.ts';

/** A report of a reading for a person at a terminal. */
export function describeReading(file: string, reading: ArticleReading, pack: Pack): string {
  const { story, sentences, language, omitted } = reading;
  const matched = sentences.filter(({ readings }) => readings.length > 0).length;
  const lines = [
    `${file}`,
    `  ${story.verdict === 'none' ? 'not about' : story.verdict} "${pack.story.title}" (${story.score.toFixed(2)}), read in ${language || 'an unknown language'}`,
    `  ${matched} of ${sentences.length} sentences make a claim of the story`,
  ];
  for (const sentence of sentences) {
    if (sentence.readings.length === 0) continue;
    lines.push('', `  ${sentence.headline ? '[headline] ' : ''}${sentence.text}`);
    for (const item of sentence.readings) lines.push(...describeOne(item, pack));
  }
  if (omitted.length > 0) lines.push('', `  core claims left out: ${omitted.join(', ')}`);
  return `${lines.join('\n')}\n`;
}

function describeOne(reading: Reading, pack: Pack): string[] {
  const claim = pack.claims.find(({ id }) => id === reading.claim);
  const outlet = (id: string) => pack.sources.find((source) => source.id === id)?.outlet ?? id;
  const position =
    reading.value ?? claim?.positions.find(({ id }) => id === reading.position)?.label ?? 'no position';
  const stance = reading.stance === 'denies' ? ' DENIES' : '';
  const lines = [
    `    ${relationStyles[reading.relation].sign} ${reading.claim}${stance}: ${position} (${reading.relation}, ${reading.score.toFixed(2)})`,
  ];
  if (reading.corroborating.length > 0)
    lines.push(`        corroborate: ${reading.corroborating.map(outlet).join(', ')}`);
  const groups = new Map<string, string[]>();
  for (const { source, position: other, stance: held, in: facets } of reading.differing) {
    const label = claim?.positions.find(({ id }) => id === other)?.label ?? 'no position';
    const key = `${facets.join(', ')}: ${held === 'denies' ? 'DENIES ' : ''}${label}`;
    groups.set(key, [...(groups.get(key) ?? []), outlet(source)]);
  }
  for (const [difference, outlets] of groups)
    lines.push(`        differ in ${difference} — ${outlets.join(', ')}`);
  return lines;
}
