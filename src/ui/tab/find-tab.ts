import browser from 'webextension-polyfill';
import { isAccessWithheld } from '../../session/site-access.ts';
import type { TabResult } from '../../session/types.ts';

/** The tab a view was opened for (`?tab=<id>`); null where it follows the active tab. */
export function tabOfAddress(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}

/** The active tab of the window that the view stands in. */
export async function findActiveTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What can be said of a tab of which nothing is known: that access is withheld there, or nothing (null). */
export async function describeUnknown(tab: number): Promise<TabResult | null> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) return null;
  const { url = '', title = '' } = found;
  if (!(await isAccessWithheld(url))) return null;
  const state = { kind: 'withheld' } as const;
  return { version: 1, url, title, at: 0, state, selected: null, selections: 0 };
}

/** Calls back when another tab of the view's window becomes active. Returns how to stop. */
export function followActiveTab(onChange: (tab: number) => void): () => void {
  const own = browser.windows.getCurrent();
  const check = async (tab: number, window: number): Promise<void> => {
    if ((await own).id === window) onChange(tab);
  };
  const listener = ({ tabId, windowId }: { tabId: number; windowId: number }): void =>
    void check(tabId, windowId);
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}
