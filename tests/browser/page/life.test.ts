import { beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../src/drive/browser.ts';
import { Firefox } from '../../../src/drive/firefox.ts';
import { allowPrivateWindows, enableExtension } from '../../../src/drive/manage-extension.ts';
import type { ViewMessage } from '../../../src/session/message-schema.ts';
import { waitUntil } from '../../../src/drive/wait-until.ts';
import type { ExtensionApi } from './extension-api.ts';
import { listUnderlined } from './list-underlined.ts';
import { noteErrors, readErrors } from './note-errors.ts';
import { inBothBrowsers, joinPainted, waitForPaint } from './open-story.ts';
import { writeStory } from './write-story.ts';

declare const chrome: ExtensionApi;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

inBothBrowsers('the life of the extension', (stage) => {
  let view: Page;
  beforeAll(async () => {
    view = await stage().browser.openExtensionPage('options.html');
  });

  const ask = (message: ViewMessage): Promise<unknown> =>
    view.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
  const stateOf = async (tab: number): Promise<string | undefined> =>
    (await stage().watch.readResult(tab))?.state.kind;

  test('the first run opens the welcome page, once', async () => {
    await expect.poll(() => stage().watch.countTabs('welcome.html')).toBe(1);
    await stage().browser.killBackground();
    const { page } = await stage().open('/life/first', writeStory());
    await waitForPaint(page);
    expect(await stage().watch.countTabs('welcome.html')).toBe(1);
    await page.close();
  });

  test('a background that is ended before the gate speaks, while reading, and before it is asked', async () => {
    const { browser, server, watch } = stage();
    await browser.killBackground();
    const url = server.put('/life/killed', writeStory());
    const page = await browser.open(url);
    // It has been started by the gate, and reads now.
    await browser.killBackground().catch(() => undefined);
    const painted = await waitForPaint(page);
    expect(painted.length).toBeGreaterThan(3);
    const tab = await watch.findTab(url);
    await expect.poll(() => stateOf(tab)).toBe('read');
    await browser.killBackground();
    await ask({ type: 'pause-site', tab, paused: true });
    await expect.poll(() => joinPainted(page)).toBe('');
    await browser.killBackground();
    await ask({ type: 'pause-site', tab, paused: false });
    await expect.poll(() => joinPainted(page)).toBe(painted.join('\n'));
    await browser.killBackground();
    await ask({ type: 'step-sentence', tab, by: 1 });
    await expect.poll(async () => (await watch.readResult(tab))?.selected).not.toBeNull();
    await page.close();
  });

  test('again and again ended while pages load, it reads each of them, and marks are seen', async () => {
    const { browser, server } = stage();
    // At 0 it has not listened yet, at 10 to 40 it puts the scripts in.
    for (const ms of [0, 0, 0, 0, 0, 10, 15, 20, 25, 30, 35, 40, 80, 160, 320]) {
      const page = await browser.open(server.put(`/life/killed-after-${ms}`, writeStory()));
      await pause(ms);
      await browser.killBackground().catch(() => undefined);
      expect((await waitForPaint(page)).length).toBeGreaterThan(3);
      // The gate, left without an answer, may have the page read once more, which takes the paint away meanwhile.
      await expect.poll(() => listUnderlined(page)).not.toEqual([]);
      await page.close();
    }
  });

  test('ended over the message, and again over its repetition, it reads the page', async () => {
    const { browser, server } = stage();
    for (const ms of [235, 250, 265, 280, 295]) {
      const page = await browser.open(server.put(`/life/killed-twice-${ms}`, writeStory()));
      await pause(15);
      await browser.killBackground().catch(() => undefined);
      await pause(ms);
      await browser.killBackground().catch(() => undefined);
      expect((await waitForPaint(page)).length).toBeGreaterThan(3);
      await page.close();
    }
  });

  test('keys go to the next and the previous sentence and pause the site', async (context) => {
    const { browser, watch } = stage();
    if (!(browser instanceof Firefox))
      return context.skip('Headless Chromium takes no shortcuts of extensions.');
    const { page, tab } = await stage().open('/life/keys', writeStory());
    await waitForPaint(page);
    await page.bringToFront();
    const selected = async (): Promise<number | null | undefined> => (await watch.readResult(tab))?.selected;
    await browser.pressShortcut('Alt+Shift+N');
    await expect.poll(selected).toBe(0);
    await browser.pressShortcut('Alt+Shift+N');
    await expect.poll(selected).toBe(1);
    await browser.pressShortcut('Alt+Shift+P');
    await expect.poll(selected).toBe(0);
    await browser.pressShortcut('Alt+Shift+V');
    await browser.sidebar.waitUntilOpen();
    const shown = (): Promise<string | undefined> =>
      browser.sidebar.evaluate(() => document.querySelector('[aria-expanded="true"]')?.id);
    await expect.poll(shown).toBe('sentence-0');
    await browser.pressShortcut('Alt+Shift+V');
    await browser.pressShortcut('Alt+Shift+U');
    await expect.poll(() => stateOf(tab)).toBe('paused');
    expect(await joinPainted(page)).toBe('');
    await ask({ type: 'pause-site', tab, paused: false });
    await page.close();
  });

  test('a private window leaves nothing', async () => {
    const { browser, server, watch } = stage();
    await view.close();
    await allowPrivateWindows(browser);
    // Until it has started anew its pages cannot be opened.
    view = await waitUntil(() => browser.openExtensionPage('options.html').catch(() => null), {
      what: 'the settings page',
    });
    await watch.reopen(browser);
    const stored = (): Promise<Record<string, unknown>> =>
      view.evaluate(async () => ({
        ...(await chrome.storage.local.get(null)),
        ...(await chrome.storage.sync.get(null)),
        ...(await chrome.storage.session.get(null)),
      }));
    const before = await stored();
    const url = server.put('/life/private', writeStory());
    const opened = await view.evaluate(
      async (address) => (await chrome.windows.create({ incognito: true, url: address })).id ?? -1,
      url,
    );
    const tab = await watch.findTab(url);
    await expect.poll(() => stateOf(tab)).toBe('read');
    await ask({ type: 'pause-site', tab, paused: true });
    await expect.poll(() => stateOf(tab)).toBe('paused');
    expect(Object.keys(await stored())).toContain('private-paused-sites');
    await view.evaluate((id) => chrome.windows.remove(id), opened);
    await expect.poll(stored).toEqual(before);
  });

  // The last one: after it there is no extension in the open pages.
  test('disabled and enabled again under an open page it leaves no paint and no error', async () => {
    const { browser } = stage();
    const { page } = await stage().open('/life/disabled', writeStory({ head: noteErrors }));
    await waitForPaint(page);
    expect(await listUnderlined(page)).not.toEqual([]);
    await enableExtension(browser, false);
    await expect.poll(() => listUnderlined(page)).toEqual([]);
    await enableExtension(browser, true);
    await pause(1000);
    await page.evaluate(() => history.pushState(null, '', '/life/disabled-next'));
    await page.evaluate(() => document.querySelector('article p')?.append(' Late words.'));
    await pause(1000);
    expect(await readErrors(page)).toEqual([]);
    await page.close();
  });
});
