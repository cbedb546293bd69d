import type { CardDress } from '../session/messages.ts';
import { getSettings } from '../session/settings.ts';
import { loadMessages } from '../ui/strings/load-strings.ts';

/** How the reader wants the card in the page to look and to speak; a page cannot read settings or load languages. */
export async function dressCard(): Promise<CardDress> {
  const { theme, language } = await getSettings();
  // Chrome's worker may not load modules; it has a side panel and shows no card but where that fails.
  const messages = await loadMessages(language).catch(() => null);
  return { theme, words: messages && { language, messages } };
}
