import browser from 'webextension-polyfill';
import { brokenResult, parseResult } from './result-schema.ts';
import type { TabResult } from './types.ts';

const keyOf = (tab: number): string => `tab:${tab}`;

/**
 * What is known of a tab. Session storage lives in memory and only the extension's own pages may read it.
 *
 * @returns null where nothing is known; state `failed: broken-result` where this version cannot read it.
 */
export async function getResult(tab: number): Promise<TabResult | null> {
  const key = keyOf(tab);
  try {
    const stored = await browser.storage.session.get(key);
    return parseResult(stored[key]);
  } catch {
    return brokenResult();
  }
}

/**
 * Changes what is known of a tab. Only the background calls this; changes of one tab take turns, so that none
 * overtakes another.
 *
 * @param change gets what is known so far and returns what is to be known: null to leave it as it is.
 * @returns what is known now.
 */
export function updateResult(
  tab: number,
  change: (result: TabResult | null) => Promise<TabResult | null>,
): Promise<TabResult | null> {
  const key = keyOf(tab);
  return navigator.locks.request(key, async () => {
    const before = await getResult(tab);
    const after = await change(before);
    if (after) await browser.storage.session.set({ [key]: after });
    return after ?? before;
  });
}

/** Forgets a tab that was closed or went elsewhere. */
export async function clearResult(tab: number): Promise<void> {
  const key = keyOf(tab);
  await navigator.locks.request(key, () => browser.storage.session.remove(key));
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
