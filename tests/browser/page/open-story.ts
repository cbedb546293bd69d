import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Browser, Page } from '../../../src/drive/browser.ts';
import { buildFolder } from '../../../src/drive/build-extension.ts';
import { launchChromium } from '../../../src/drive/chromium.ts';
import { listPainted } from '../../../src/drive/find-painted.ts';
import { launchFirefox } from '../../../src/drive/firefox.ts';
import { waitUntil } from '../../../src/drive/wait-until.ts';
import type { ExtensionWatch } from '../../../src/drive/watch-extension.ts';
import type { TabResult } from '../../../src/session/types.ts';
import { startBrowser } from '../start-browser.ts';
import { serveHtml } from './serve-html.ts';
import type { HtmlServer } from './serve-html.ts';

/** A browser with the extension, and pages to open in it. */
export interface Stage {
  browser: Browser;
  watch: ExtensionWatch;
  server: HtmlServer;
  /** Serves a page, opens it and waits for what the extension makes of it. */
  open(path: string, html: string): Promise<Opened>;
}

export interface Opened {
  page: Page;
  tab: number;
  url: string;
  result: TabResult | null;
}

/** Runs the tests that `define` makes once in each browser. */
export function inBothBrowsers(what: string, define: (stage: () => Stage) => void): void {
  describe.each([
    { name: 'chromium', launch: launchChromium },
    { name: 'firefox', launch: launchFirefox },
  ] as const)(`${what} in $name`, ({ name, launch }) => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      const extension = buildFolder(name);
      if (!existsSync(extension)) throw new Error(`There is no ${extension}. Build first: npm run build`);
      const server = await serveHtml();
      const { browser, watch } = await startBrowser(() => launch({ extension }));
      const open = async (path: string, html: string): Promise<Opened> => {
        const url = server.put(path, html);
        const page = await browser.open(url);
        const tab = await watch.findTab(url);
        return { page, tab, url, result: await watch.waitForResult(tab) };
      };
      stage = { browser, watch, server, open };
    });
    afterAll(async () => {
      await stage?.browser.close();
      await stage?.server.close();
    });
    define(() => {
      if (!stage) throw new Error('The browser has not started.');
      return stage;
    });
  });
}

/** Texts of what is painted, in order. */
export async function paintedTexts(page: Page): Promise<string[]> {
  return (await listPainted(page)).map(({ text }) => text);
}

/** The same as one text, to wait for. */
export async function joinPainted(page: Page): Promise<string> {
  return (await paintedTexts(page)).join('\n');
}

/** Waits until something is painted, and until it stays the same for a moment. */
export async function waitForPaint(page: Page): Promise<string[]> {
  let last = '';
  return waitUntil(
    async () => {
      const texts = await paintedTexts(page);
      const same = texts.length > 0 && texts.join('\n') === last;
      last = texts.join('\n');
      return same && texts;
    },
    { what: 'painted sentences' },
  );
}

/** Sentences of a result that have a reading. */
export function matchedTexts(result: TabResult | null): string[] {
  if (result?.state.kind !== 'read')
    throw new Error(`The page was not read: ${result?.state.kind ?? 'left alone'}`);
  return result.state.reading.sentences.filter(({ readings }) => readings.length > 0).map(({ text }) => text);
}
