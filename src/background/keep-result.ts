import browser from 'webextension-polyfill';
import { leavesPage } from '../session/page-address.ts';
import { clearResult, updateResult } from '../session/results.ts';
import type { PageState, TabResult } from '../session/types.ts';
import { showBadge } from './show-badge.ts';

/** A page as a message or the browser names it. */
export interface PageName {
  url: string;
  title: string;
}

/** Whether a tab is still there and shows a page, as far as the browser tells us its address. */
async function showsPage(tab: number, address: string): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tab);
    return url === undefined || !leavesPage(address, url);
  } catch {
    return false;
  }
}

/**
 * Stores a new state of a tab and shows it on the icon. Where it is another page nothing stays selected.
 *
 * @returns whether the tab shows that page.
 */
export async function keepState(tab: number, page: PageName, state: PageState): Promise<boolean> {
  const result: TabResult = { version: 1, ...page, at: Date.now(), state, selected: null, selections: 0 };
  return (await keepResult(tab, () => result)) === result;
}

/**
 * Changes the result of a tab and shows it on the icon. The reader may have gone on while it was found: what is of a
 * page that the tab does not show any more is not kept.
 *
 * @param change may return null to leave it.
 * @returns what is known of the tab now.
 */
export async function keepResult(
  tab: number,
  change: (result: TabResult | null) => TabResult | null,
): Promise<TabResult | null> {
  const result = await updateResult(tab, async (before) => {
    const after = change(before);
    return after && (await showsPage(tab, after.url)) ? after : null;
  });
  await showBadge(tab, result);
  return result;
}

/** A result in which the reader selected a sentence, in the page or by a key. */
export function select(result: TabResult, sentence: number): TabResult {
  return { ...result, selected: sentence, selections: result.selections + 1 };
}

/** Forgets a tab. */
export async function forgetTab(tab: number): Promise<void> {
  await clearResult(tab);
  await showBadge(tab, null);
}
