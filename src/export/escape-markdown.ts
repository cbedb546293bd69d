/** Text as Markdown shows it: characters that would be markup are escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_~[\]<>&]/g, '\\$&');
}
