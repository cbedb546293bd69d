/**
 * Puts a section into a Markdown text: in place of the one with the same heading (`## …`), else at the end.
 *
 * @param section Begins with its heading, ends with a line break.
 */
export function putSection(text: string, section: string): string {
  const heading = section.slice(0, section.indexOf('\n') + 1);
  const start = `\n${text}`.indexOf(`\n${heading}`);
  if (start < 0) return text === '' ? section : `${text.trimEnd()}\n\n${section}`;
  const next = text.indexOf('\n## ', start + heading.length);
  return text.slice(0, start) + section + (next < 0 ? '' : text.slice(next));
}
