import { parseResult } from '../session/result-schema.ts';
import type { TabResult } from '../session/types.ts';
import type { Browser, Page } from './browser.ts';
import { waitUntil } from './wait-until.ts';

/** The few extension APIs that a look from outside needs, as both browsers have them under Manifest V3. */
interface ExtensionApi {
  extension: { getViews(of: { type: 'tab' }): Window[] };
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
}
declare const chrome: ExtensionApi;

/** Looks at the extension from a page of its own: what it knows of a tab, what its toolbar icon says. */
export class ExtensionWatch {
  #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Opens the page to look from, in a tab. Waits for the page of the first run, which would else come to the front at some
   * later moment, and the panel would turn to it.
   */
  static async open(browser: Browser): Promise<ExtensionWatch> {
    const watch = new ExtensionWatch(await browser.openExtensionPage('options.html'));
    await waitUntil(async () => (await watch.countTabs('welcome.html')) > 0, { what: 'the welcome page' });
    return watch;
  }

  /** Opens that page anew, after the extension was started anew and the browser closed it. */
  async reopen(browser: Browser): Promise<void> {
    this.#page = await browser.openExtensionPage('options.html');
  }

  /**
   * How many tabs show a page of the extension. Their addresses don't tell: some versions of Chromium (150) give an extension those of
   * sites only, its own not.
   */
  countTabs(path: string): Promise<number> {
    return this.#page.evaluate(
      (sought) =>
        chrome.extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname === sought)
          .length,
      `/${path}`,
    );
  }

  /** Id of the tab with the site's page at this address; of several the one that was opened last. */
  findTab(url: string): Promise<number> {
    return waitUntil(
      () =>
        this.#page.evaluate(async (sought) => {
          const tabs = await chrome.tabs.query({});
          return tabs.findLast((tab) => tab.url?.split('#')[0] === sought)?.id ?? null;
        }, url),
      { what: `the tab with ${url}` },
    );
  }

  /** What the extension knows of a tab; null where it knows nothing. */
  async readResult(tab: number): Promise<TabResult | null> {
    const key = `tab:${tab}`;
    const stored = await this.#page.evaluate(async (name) => {
      const { [name]: result } = await chrome.storage.session.get(name);
      return result ?? null;
    }, key);
    return parseResult(stored);
  }

  /**
   * Waits until the extension is done with a tab.
   *
   * @param grace Milliseconds without any result after which the page counts as one that it leaves alone.
   * @returns null for such a page.
   * @throws Error when it is still reading after half a minute.
   */
  async waitForResult(tab: number, grace = 3000): Promise<TabResult | null> {
    const start = Date.now();
    return await waitUntil(
      async () => {
        const result = await this.readResult(tab);
        if (result === null) return Date.now() - start > grace && { result };
        return result.state.kind !== 'reading' && { result };
      },
      { what: 'the reading', timeout: 30_000 },
    ).then(({ result }) => result);
  }

  /** Text on the toolbar icon and its title, which is what a screen reader says. */
  readBadge(tab: number): Promise<{ text: string; title: string }> {
    return this.#page.evaluate(
      async (tabId) => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      }),
      tab,
    );
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
