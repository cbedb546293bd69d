import browser from 'webextension-polyfill';
import { leavesPage } from '../session/page-address.ts';
import { getResult } from '../session/results.ts';
import { forgetTab } from './keep-result.ts';

/** Forgets what was known of tabs that are closed or go elsewhere. */
export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.status === 'loading') void forgetLeft(tab, change.url ?? url);
  });
}

async function forgetLeft(tab: number, to: string | undefined): Promise<void> {
  const known = await getResult(tab);
  if (known && leavesPage(known.url, to)) await forgetTab(tab);
}
