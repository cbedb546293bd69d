import type { Settings } from '../session/settings-schema.ts';
import type { TabResult } from '../session/types.ts';
import type { Browser, Page } from './browser.ts';

interface StorageArea {
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

/** The part of the extension API that is used inside the page; both browsers have it under this name. */
declare const chrome: { storage: { session: StorageArea; sync: StorageArea } };

/** A tab id that no browser gives: results kept for it are nobody's but ours. */
const noTab = 987_654_321;

/**
 * Opens one of the extension's own pages as it looks for a result and with settings, both written to the storage that
 * the page reads.
 *
 * @param result null shows what the page says where nothing is known
 */
export async function showView(
  browser: Browser,
  path: string,
  result: TabResult | null,
  settings: Partial<Settings> = {},
): Promise<Page> {
  const page = await browser.openExtensionPage(`${path}?tab=${noTab}`);
  await page.evaluate(
    async (key: string, kept: TabResult | null, chosen: Partial<Settings>) => {
      const { session, sync } = chrome.storage;
      await (kept ? session.set({ [key]: kept }) : session.remove(key));
      await sync.set({ settings: chosen });
    },
    `tab:${noTab}`,
    result,
    settings,
  );
  return page;
}
