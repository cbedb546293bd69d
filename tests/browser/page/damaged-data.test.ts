import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from '../../../src/drive/browser.ts';
import { buildFolder } from '../../../src/drive/build-extension.ts';
import { launchChromium } from '../../../src/drive/chromium.ts';
import { launchFirefox } from '../../../src/drive/firefox.ts';
import type { ExtensionWatch } from '../../../src/drive/watch-extension.ts';
import { startBrowser } from '../start-browser.ts';
import type { ExtensionApi } from './extension-api.ts';
import { waitForPaint } from './open-story.ts';
import { serveHtml } from './serve-html.ts';
import type { HtmlServer } from './serve-html.ts';
import { writeStory } from './write-story.ts';

declare const chrome: ExtensionApi;

/** Copies a build and changes its compiled packs: the text of a JSON list, as it stands in a string of the code. */
async function damagePacks(build: string, change: (code: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-damaged-'));
  await cp(build, folder, { recursive: true });
  let changed = 0;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(folder, file), 'utf8');
    const damaged = change(code);
    if (damaged === code) continue;
    await writeFile(join(folder, file), damaged);
    changed++;
  }
  if (changed === 0) throw new Error('The build has no packs where this test looks for them.');
  return folder;
}

const start = /\[\{(\\?")story\1:\{\1id\1:\1putin-message-to-iran\1/;
/** Puts a pack without claims before the bundled one. */
const addDamaged = (code: string): string =>
  code.replace(start, (found, quote: string) => {
    const q = quote;
    return `[{${q}story${q}:{${q}id${q}:${q}flood${q},${q}title${q}:${q}The flood${q}}},${found.slice(1)}`;
  });
/** Takes the sources away from the bundled one. */
const damageBundled = (code: string): string =>
  start.test(code) ? code.replace(/(\\?")sources\1:\[/, (_, q: string) => `${q}sauces${q}:[`) : code;

describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
] as const)('damaged data in $name', ({ name, launch }) => {
  let server: HtmlServer;
  beforeAll(async () => {
    server = await serveHtml();
  });
  afterAll(() => server?.close());

  const withPacks = async (
    change: (code: string) => string,
    run: (browser: Browser, watch: ExtensionWatch) => Promise<void>,
  ): Promise<void> => {
    const extension = await damagePacks(buildFolder(name), change);
    const { browser, watch } = await startBrowser(() => launch({ extension }));
    try {
      await run(browser, watch);
    } finally {
      await browser.close();
      await rm(extension, { recursive: true });
    }
  };
  const words = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  test('a damaged pack is left out, the other is read and the first run shows it', async () => {
    await withPacks(addDamaged, async (browser) => {
      const page = await browser.open(server.put('/damaged/one', writeStory()));
      expect((await waitForPaint(page)).length).toBeGreaterThan(3);
      const welcome = await browser.openExtensionPage('welcome.html');
      await expect.poll(() => words(welcome)).toContain('One story, every telling');
    });
  });

  test('where the story itself is damaged, popup and panel name it', async () => {
    await withPacks(damageBundled, async (browser, watch) => {
      const url = server.put('/damaged/own', writeStory());
      await browser.open(url);
      const tab = await watch.findTab(url);
      expect((await watch.waitForResult(tab))?.state).toMatchObject({ kind: 'damaged-story' });
      for (const view of ['popup.html', 'sidepanel.html']) {
        const page = await browser.openExtensionPage(`${view}?tab=${tab}`);
        await expect.poll(() => words(page)).toContain('is damaged and was left out');
      }
      const welcome = await browser.openExtensionPage('welcome.html');
      await expect.poll(() => words(welcome)).toContain('One story, every telling');
    });
  });

  test('stored settings and results that are broken or old are replaced, and said to be', async () => {
    const browser = await launch({ extension: buildFolder(name) });
    try {
      const options = await browser.openExtensionPage('options.html');
      const put = (area: 'session' | 'sync', items: object): Promise<void> =>
        options.evaluate((where, what) => chrome.storage[where].set(what), area, items);
      await put('sync', { settings: { theme: 7, automatic: 'yes', pausedSites: 'all' } });
      const again = await browser.openExtensionPage('options.html');
      await expect.poll(() => words(again)).toContain('Some stored settings could not be read');
      for (const settings of [null, 7, [], 'dark', { language: '../../x' }]) {
        await put('sync', { settings });
        const view = await browser.openExtensionPage('options.html');
        await expect.poll(() => words(view)).toContain('Variorum settings');
        await view.close();
      }
      for (const result of [7, 'read', [], { version: 0 }, { version: 1, state: { kind: 'read' } }]) {
        await put('session', { 'tab:987654321': result });
        for (const view of ['popup.html', 'sidepanel.html']) {
          const page = await browser.openExtensionPage(`${view}?tab=987654321`);
          await expect.poll(() => words(page)).toContain('The reading was lost');
          await page.close();
        }
      }
    } finally {
      await browser.close();
    }
  });
});
