import browser from 'webextension-polyfill';
import type { ViewMessage } from '../session/messages.ts';
import { sendToTab } from '../session/messages.ts';
import { getResult } from '../session/results.ts';
import { hideCredentials, siteOf } from '../session/page-address.ts';
import { stepSentence } from './follow-selection.ts';
import { keepResult, keepState, select } from './keep-result.ts';
import type { PageName } from './keep-result.ts';
import { isPaused, setPaused } from './paused-sites.ts';
import { readTab } from './read-tab.ts';
import type { InjectedScripts } from './read-tab.ts';

/** Address and title of a tab, as far as the browser tells us, and whether its window is private. */
async function nameTab(tab: number): Promise<PageName & { incognito: boolean }> {
  const { url = '', title = '', incognito } = await browser.tabs.get(tab);
  if (url !== '') return { url: hideCredentials(url), title, incognito };
  const known = await getResult(tab);
  return { url: known?.url ?? '', title: known?.title ?? '', incognito };
}

/** The reader asks for the reading of a tab. */
export async function readAsked(tab: number, scripts: InjectedScripts): Promise<null> {
  const { url, title, incognito } = await nameTab(tab);
  const site = siteOf(url);
  if (await isPaused(site, incognito)) await keepState(tab, { url, title }, { kind: 'paused', site });
  else await readTab(tab, { url, title }, true, scripts);
  return null;
}

/** Takes over what was selected in a view; the page scrolls to it. */
export async function selectSentence(tab: number, sentence: number): Promise<null> {
  await keepResult(tab, (known) => known && { ...known, selected: sentence });
  await sendToTab(tab, { type: 'show-sentence', sentence });
  return null;
}

/** Selects the next or the previous sentence that has a reading. */
export async function stepSelection(tab: number, by: 1 | -1): Promise<null> {
  const known = await getResult(tab);
  if (known?.state.kind !== 'read') return null;
  const next = stepSentence(known.state.reading, known.selected, by);
  if (next === null) return null;
  await keepResult(tab, (current) => current && select(current, next));
  await sendToTab(tab, { type: 'show-sentence', sentence: next });
  return null;
}

/** Pauses the site of a tab, or has it read again. */
export async function pauseSite(
  { tab, paused }: Extract<ViewMessage, { type: 'pause-site' }>,
  scripts: InjectedScripts,
): Promise<null> {
  const { url, title, incognito } = await nameTab(tab);
  const site = siteOf(url);
  if (site === '') return null;
  await setPaused(site, paused, incognito);
  if (paused) {
    await sendToTab(tab, { type: 'stop' });
    await keepState(tab, { url, title }, { kind: 'paused', site });
    return null;
  }
  return readAsked(tab, scripts);
}
