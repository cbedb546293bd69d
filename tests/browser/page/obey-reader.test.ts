import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from '../../../src/drive/browser.ts';
import type { ViewMessage } from '../../../src/session/message-schema.ts';
import type { Settings } from '../../../src/session/settings-schema.ts';
import { listUnderlined } from './list-underlined.ts';
import { inBothBrowsers, joinPainted, paintedTexts, waitForPaint } from './open-story.ts';
import { writeStory } from './write-story.ts';

/** What the tests need of the extension's API, in one of its own pages. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
  storage: {
    sync: { set(items: object): Promise<void>; clear(): Promise<void> };
    session: { set(items: object): Promise<void> };
  };
};

/** Its text begins far below the headline. */
const tallStory = writeStory().replace('</h1>', '</h1><div style="height: 3000px"></div>');

inBothBrowsers('the reader’s wishes', (stage) => {
  let view: Page;
  beforeAll(async () => {
    view = await stage().browser.openExtensionPage('options.html');
  });
  beforeEach(async () => {
    await view.evaluate(() => chrome.storage.sync.clear());
  });

  const change = (settings: Partial<Settings>): Promise<void> =>
    view.evaluate((changed) => chrome.storage.sync.set({ settings: changed }), settings);
  const ask = (message: ViewMessage): Promise<unknown> =>
    view.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
  const stateOf = async (tab: number): Promise<string | undefined> =>
    (await stage().watch.readResult(tab))?.state.kind;

  test('only on click: nothing is read until the reader asks', async () => {
    await change({ automatic: false });
    const { page, tab } = await stage().open('/wishes/click', writeStory());
    expect(await stateOf(tab)).toBe('not-asked');
    expect(await paintedTexts(page)).toEqual([]);
    await ask({ type: 'read-tab', tab });
    expect((await waitForPaint(page)).length).toBeGreaterThan(3);
    expect(await stateOf(tab)).toBe('read');
    await page.close();
  });

  test('a site is paused and read again', async () => {
    const { page, tab } = await stage().open('/wishes/pause', writeStory());
    const before = await waitForPaint(page);
    await ask({ type: 'pause-site', tab, paused: true });
    await expect.poll(() => joinPainted(page)).toBe('');
    await expect.poll(() => stateOf(tab)).toBe('paused');
    const { title } = await stage().watch.readBadge(tab);
    expect(title).toMatch(/Paused on \u2068127\.0\.0\.1\u2069$/);
    const { page: another, tab: anotherTab } = await stage().open('/wishes/also', writeStory());
    expect(await stateOf(anotherTab)).toBe('paused');
    await ask({ type: 'pause-site', tab, paused: false });
    await expect.poll(() => joinPainted(page)).toBe(before.join('\n'));
    await expect.poll(() => joinPainted(another)).toBe(before.join('\n'));
    await another.close();
    await page.close();
  });

  test('relations that are not wanted are not painted, and strength changes the look', async () => {
    const { page } = await stage().open('/wishes/painted', writeStory());
    const before = await waitForPaint(page);
    const names = (): Promise<string> => page.evaluate(() => [...CSS.highlights.keys()].sort().join(' '));
    const namesBefore = await names();
    await change({ strength: 'strong' });
    await expect.poll(names).not.toBe(namesBefore);
    expect(await joinPainted(page)).toBe(before.join('\n'));
    await change({ painted: { corroborated: false, contested: false, differs: false, single: false } });
    await expect.poll(() => joinPainted(page)).toBe('');
    await change({});
    await expect.poll(() => joinPainted(page)).toBe(before.join('\n'));
    await page.close();
  });

  test('a sentence selected in the panel is scrolled to and flashed, next and previous follow', async () => {
    const { page, tab } = await stage().open('/wishes/select', tallStory);
    await waitForPaint(page);
    await ask({ type: 'select-sentence', tab, sentence: 1 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    const flash = (): Promise<boolean> =>
      page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-f')));
    await expect.poll(flash).toBe(false);
    await ask({ type: 'step-sentence', tab, by: 1 });
    expect(await flash()).toBe(true);
    expect((await stage().watch.readResult(tab))?.selected).toBeGreaterThan(1);
    await ask({ type: 'step-sentence', tab, by: -1 });
    await expect.poll(async () => (await stage().watch.readResult(tab))?.selected).toBe(1);
    await page.close();
  });

  test('a sentence selected while the page is being read is scrolled to when it is there', async () => {
    const { page, tab } = await stage().open('/wishes/early', tallStory);
    await waitForPaint(page);
    await view.evaluate(async (id) => {
      await chrome.runtime.sendMessage({ type: 'read-tab', tab: id });
      await chrome.runtime.sendMessage({ type: 'select-sentence', tab: id, sentence: 1 });
    }, tab);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await page.close();
  });

  test('a stored result that is broken is said to be so, and can be read anew', async () => {
    const { page, tab } = await stage().open('/wishes/broken', writeStory());
    await waitForPaint(page);
    await view.evaluate((id) => chrome.storage.session.set({ [`tab:${id}`]: { version: 0 } }), tab);
    expect((await stage().watch.readResult(tab))?.state).toEqual({ kind: 'failed', reason: 'broken-result' });
    await ask({ type: 'read-tab', tab });
    await expect.poll(() => stateOf(tab)).toBe('read');
    await page.close();
  });

  // The last one: after it there is no extension to clear up in.
  test('when the extension goes nothing of it stays in the page', async () => {
    const { page } = await stage().open('/wishes/gone', writeStory());
    await waitForPaint(page);
    expect(await listUnderlined(page)).not.toEqual([]);
    await view.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
    await expect.poll(() => listUnderlined(page)).toEqual([]);
  });
});
