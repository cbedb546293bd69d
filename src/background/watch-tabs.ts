import browser from 'webextension-polyfill';
import { getResult } from '../session/results.ts';
import { forgetTab } from './keep-result.ts';

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';

/**
 * Whether a tab that begins to load leaves the page that is known of it.
 *
 * @param to the address as the browser tells it: undefined where it loads the same one anew.
 */
export function leavesPage(known: string, to: string | undefined): boolean {
  return to === undefined || to === known || withoutFragment(to) !== withoutFragment(known);
}

/** Forgets what was known of tabs that are closed or go elsewhere. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading') void forgetLeft(tab, change.url);
  });
}

async function forgetLeft(tab: number, to: string | undefined): Promise<void> {
  const known = await getResult(tab);
  if (known && leavesPage(known.url, to)) await forgetTab(tab);
}
