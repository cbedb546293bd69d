import browser from 'webextension-polyfill';
import type { Answer, PageMessage, PageSender, Paint } from '../session/messages.ts';
import { getResult } from '../session/results.ts';
import { siteOf } from '../session/page-address.ts';
import { getSettings } from '../session/settings.ts';
import type { PageState, TabResult } from '../session/types.ts';
import { openPanel } from '../ui/tab/open-panel.ts';
import { dressCard } from './dress-card.ts';
import { chooseMarks } from './choose-marks.ts';
import { keepSelection } from './follow-selection.ts';
import { keepResult, keepState, select } from './keep-result.ts';
import { isPaused } from './paused-sites.ts';
import { readStory } from './read-story.ts';
import type { Stories } from './read-story.ts';
import { readTab } from './read-tab.ts';
import type { InjectedScripts } from './read-tab.ts';

type Message<T extends PageMessage['type']> = Extract<PageMessage, { type: T }>;

/** The gate says that a page can be an article about a story: read it, or say why not. */
export async function admitPage(
  { url, title }: Message<'gate-opened'>,
  { tab, incognito }: PageSender,
  scripts: InjectedScripts,
): Promise<null> {
  const page = { url, title };
  const site = siteOf(url);
  const [{ automatic }, paused, known] = await Promise.all([
    getSettings(),
    isPaused(site, incognito),
    getResult(tab),
  ]);
  if (paused) await keepState(tab, page, { kind: 'paused', site });
  else if (automatic) await readTab(tab, page, false, scripts);
  else if (known?.state.kind !== 'reading') await keepState(tab, page, { kind: 'not-asked' });
  return null;
}

function stateOf(
  { reading, damaged }: ReturnType<typeof readStory>,
  { asked, partly }: Message<'article-read'>,
): PageState {
  const verdict = reading?.story.verdict ?? 'none';
  if (!reading || verdict === 'none') {
    // It may be about one of those.
    return damaged.length > 0 ? { kind: 'damaged-story', story: damaged.join(', ') } : { kind: 'no-story' };
  }
  if (verdict === 'mentions' && !asked) return { kind: 'mentions', story: reading.story.id };
  return { kind: 'read', reading, partly };
}

function selectionAfter(before: TabResult | null, state: PageState): number | null {
  if (before?.state.kind !== 'read' || state.kind !== 'read') return null;
  return keepSelection(before.state.reading, before.selected, state.reading);
}

/** Reads an article against the stories, keeps the reading and answers with what to paint. */
export async function takeArticle(
  message: Message<'article-read'>,
  { tab }: PageSender,
  stories: Stories,
): Promise<Paint | null> {
  const { url, title, article } = message;
  const state = stateOf(readStory(article, stories), message);
  await keepResult(tab, (before) => ({
    version: 1,
    url,
    title,
    at: Date.now(),
    state,
    selected: selectionAfter(before, state),
    selections: before?.selections ?? 0,
  }));
  return state.kind === 'read' ? chooseMarks(state.reading, await getSettings()) : null;
}

async function isSidebarOpen(windowId: number): Promise<boolean> {
  // Firefox only; without it there is no sidebar that could be open.
  if (!('sidebarAction' in browser)) return false;
  return browser.sidebarAction.isOpen({ windowId });
}

/**
 * Opens the panel at the sentence that the reader clicked. Firefox opens its sidebar only from its own buttons and
 * keys: where it is closed the page gets what it needs to show a card.
 */
export async function showClicked(
  { sentence }: Message<'sentence-clicked'>,
  { tab, window }: PageSender,
  { known }: Stories,
): Promise<Answer<'sentence-clicked'>> {
  // Before anything is awaited: the click opens the panel only now.
  const opening = openPanel(tab).then(
    () => true,
    () => isSidebarOpen(window),
  );
  const result = await keepResult(tab, (before) => before && select(before, sentence));
  if (await opening) return { show: 'panel' };
  if (result?.state.kind !== 'read') return null;
  const { id } = result.state.reading.story;
  const pack = known.find((one) => one.pack.story.id === id)?.pack;
  return pack ? { show: 'card', result, pack, dress: await dressCard() } : null;
}
