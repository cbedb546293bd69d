import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from '../../../src/drive/browser.ts';
import { Chromium, launchChromium } from '../../../src/drive/chromium.ts';
import { listPainted, revealPainted } from '../../../src/drive/find-painted.ts';
import { Firefox, launchFirefox } from '../../../src/drive/firefox.ts';
import { serveFixtures, type FixtureServer } from '../../../src/drive/serve-fixtures.ts';
import { waitUntil } from '../../../src/drive/wait-until.ts';
import { writeExtension } from './write-extension.ts';

function findButton(): { x: number; y: number } {
  const { x = 0, y = 0 } = document.querySelector('button')?.getBoundingClientRect() ?? {};
  return { x: x + 4, y: y + 4 };
}

/** The drivers themselves, with an extension of a few lines: what other browser tests take for granted. */
describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
] as const)('$name', ({ name, launch }) => {
  let server: FixtureServer;
  let extension = '';
  let pages = '';
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    pages = await mkdtemp(join(tmpdir(), 'variorum-pages-'));
    await writeFile(
      join(pages, 'page.html'),
      '<!doctype html><title>Page</title><p>Some painted words.</p><input>',
    );
    server = await serveFixtures(pages);
    extension = await writeExtension(name, `${server.origin}/leak`);
    browser = await launch({ extension });
    page = await browser.open(`${server.origin}/page.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await Promise.all([pages, extension].map((folder) => rm(folder, { recursive: true, force: true })));
  });

  const readClicks = async (): Promise<number> => {
    const view = await browser.openExtensionPage('panel.html');
    const clicks = await view.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(name: string): Promise<{ clicks?: number }> } } };
      };
      const stored = await chrome.storage.session.get('clicks');
      return stored.clicks ?? 0;
    });
    await view.close();
    await page.bringToFront();
    return clicks;
  };

  test('evaluates in the page, also what takes time, and passes errors on', async () => {
    expect(await page.evaluate((word: string) => `${document.title} ${word}`, 'é')).toBe('Page é');
    expect(await page.evaluate(async () => await Promise.resolve([1, null]))).toEqual([1, null]);
    await expect(
      page.evaluate(() => {
        throw new Error('as said');
      }),
    ).rejects.toThrow('as said');
  });

  test('sees what an extension painted and clicks it with trusted input, also after its worker was killed', async () => {
    expect(await listPainted(page)).toEqual([{ highlight: 'tiny', text: 'Some painted words.' }]);
    const { x, y } = await revealPainted(page, 'painted words');
    await page.click(x, y);
    await waitUntil(async () => (await readClicks()) === 1, { what: 'the first click' });
    await browser.killBackground();
    await page.click(x, y);
    await waitUntil(async () => (await readClicks()) === 2, { what: 'the second click' });
    await expect(revealPainted(page, 'words that are not there')).rejects.toThrow('Nothing painted');
  });

  test('types with modifiers', async () => {
    await page.evaluate(() => {
      document.querySelector('input')?.focus();
      document.addEventListener('keydown', (event) => {
        if (event.key === 'N') document.title = `${event.isTrusted} ${event.altKey} ${event.shiftKey}`;
      });
    });
    await page.press('a');
    await page.press('Alt+Shift+N');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toMatch(/^a/);
    expect(await page.evaluate(() => document.title)).toBe('true true true');
  });

  test('changes the colour scheme of open pages and saves screenshots of the size asked for', async () => {
    const isDark = (): Promise<boolean> =>
      page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await browser.preferColorScheme('dark');
    expect(await isDark()).toBe(true);
    await browser.preferColorScheme('light');
    expect(await isDark()).toBe(false);
    await page.resize(700, 500);
    const file = join(pages, 'page.png');
    await page.screenshot(file);
    const image = await readFile(file);
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([700, 500]); // the PNG header's width and height
  });

  test('drives the panel that the extension opened', async () => {
    if (browser instanceof Firefox) await browser.pressShortcut('Alt+Shift+V');
    if (browser instanceof Firefox) await browser.sidebar.waitUntilOpen();
    const panel =
      browser instanceof Chromium
        ? await browser.sidePanel('panel.html')
        : browser instanceof Firefox
          ? browser.sidebar
          : null;
    if (panel === null) throw new Error('no such browser');
    const { x, y } = await panel.evaluate(findButton);
    await panel.click(x, y);
    await expect.poll(() => panel.evaluate(() => document.title)).toBe('trusted true');
  });

  test('has seen the request that the extension made, and who made it', async () => {
    await browser.close();
    const requests = await browser.requests();
    const leaked = requests.filter(({ initiator }) => initiator === browser.extensionOrigin);
    expect(leaked.map(({ url }) => url)).toContain(`${server.origin}/leak`);
    const inPage = requests.find(({ url }) => url === `${server.origin}/leak?from=content`);
    // Under Manifest V3 both browsers count a content script's request as the page's own.
    expect(inPage?.initiator).toBe(server.origin);
    expect(requests.map(({ url }) => url)).toContain(`${server.origin}/page.html`);
  });
});
