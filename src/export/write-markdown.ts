import type { ArticleReading } from '../claims/types.ts';
import type { PackIndex } from '../comparison/index-pack.ts';
import { translate } from '../comparison/translate.ts';
import type { ExportWords } from './export-words.ts';
import type { ExportedArticle } from './exported-article.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { writeClaim } from './write-claim.ts';

/** The whole reading, to read: each matched sentence with its claims and who says what on them. */
export function writeMarkdown(
  index: PackIndex,
  article: ExportedArticle,
  reading: ArticleReading,
  words: ExportWords,
): string {
  const { story } = index.pack;
  const parts = [
    `# ${escapeMarkdown(article.title || article.url)}`,
    `<${article.url}>`,
    `${escapeMarkdown(translate(index.pack, story.title, words.language).text)} · ${words.asOf(words.date(story.asOf))}`,
  ];
  for (const [at, sentence] of reading.sentences.entries()) {
    const claims = sentence.readings.flatMap((one) => {
      const claim = index.claims.get(one.claim);
      return claim ? [writeClaim(index, claim, one, null, reading.source, words, 'markdown').trimEnd()] : [];
    });
    if (claims.length > 0) parts.push(`## ${at + 1}`, `> ${escapeMarkdown(sentence.text)}`, ...claims);
  }
  const omitted = reading.omitted.flatMap((id) => index.claims.get(id) ?? []);
  if (omitted.length > 0) {
    parts.push(`## ${words.leftOut}`);
    for (const claim of omitted) {
      parts.push(writeClaim(index, claim, null, null, null, words, 'markdown').trimEnd());
    }
  }
  parts.push(`---\n\n${words.madeWith}`);
  return `${parts.join('\n\n')}\n`;
}
