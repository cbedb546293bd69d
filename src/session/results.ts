import browser from 'webextension-polyfill';
import { parseResult } from './result-schema.ts';
import type { TabResult } from './types.ts';

const keyOf = (tab: number): string => `tab:${tab}`;

/**
 * What is known of a tab. Session storage lives in memory and only the extension's own pages may read it.
 *
 * @returns null where nothing is known; state `failed: broken-result` where this version cannot read it.
 */
export async function getResult(tab: number): Promise<TabResult | null> {
  const key = keyOf(tab);
  const stored = await browser.storage.session.get(key);
  return parseResult(stored[key]);
}

/** Only the background calls this, so that no two writers overtake each other. */
export async function setResult(tab: number, result: TabResult): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: result });
}

/** Forgets a tab that was closed or went elsewhere. */
export async function clearResult(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/** Ids of all tabs of which something is known. */
export async function listResultTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored)
    .filter((key) => /^tab:\d+$/.test(key))
    .map((key) => Number(key.slice(4)));
}

/** Calls back on every change of a tab's result, with null when it is cleared. Returns how to stop. */
export function subscribeToResult(tab: number, onChange: (result: TabResult | null) => void): () => void {
  const key = keyOf(tab);
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = area === 'session' ? changes[key] : undefined;
    if (change) onChange(parseResult(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
