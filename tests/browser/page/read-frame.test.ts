import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Browser, Page } from '../../../src/drive/browser.ts';
import { Chromium } from '../../../src/drive/chromium.ts';
import { FirefoxPage } from '../../../src/drive/firefox-page.ts';
import type { ViewMessage } from '../../../src/session/message-schema.ts';
import type { ExtensionApi } from './extension-api.ts';
import { inBothBrowsers, matchedTexts, paintedTexts, waitForPaint } from './open-story.ts';
import { headline, paragraphs, writeStory } from './write-story.ts';

declare const chrome: ExtensionApi;

/** As high as its text, as pages make frames that are to look like their own. */
const tall = 'style="width: 100%; height: 3000px; border: 0"';

/** Texts of what is painted in the first frame of a page. */
function paintedInFrame(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const view = document.querySelector('iframe')?.contentWindow;
    const registry: HighlightRegistry | undefined =
      view && Reflect.get(Reflect.get(view, 'CSS'), 'highlights');
    const texts = new Set<string>();
    registry?.forEach((highlight) =>
      highlight.forEach((part) => {
        const range = part.startContainer.ownerDocument?.createRange();
        range?.setStart(part.startContainer, part.startOffset);
        range?.setEnd(part.endContainer, part.endOffset);
        texts.add(range?.toString() ?? '');
      }),
    );
    return [...texts].toSorted();
  });
}

/** Where in the tab's viewport a paragraph of the first frame begins. */
function findInFrame(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const frame = document.querySelector('iframe');
    const inside = [...(frame?.contentDocument?.querySelectorAll('p') ?? [])];
    const box = inside.find(({ textContent }) => textContent.includes(sought))?.getBoundingClientRect();
    if (!frame || !box) throw new Error(`No paragraph in the frame has the words "${sought}".`);
    const { left, top } = frame.getBoundingClientRect();
    return { x: left + box.left + 40, y: top + box.top + 10 };
  }, words);
}

/** Whether the click on a sentence opened it in Chromium's panel, or in Firefox in a card that stands in the tab's viewport. */
async function isAnswered(browser: Browser, page: Page): Promise<boolean> {
  if (browser instanceof Chromium) {
    const panel = await browser.sidePanel();
    return panel.evaluate(() => document.querySelector('.reading-head[aria-expanded="true"]') !== null);
  }
  if (!(page instanceof FirefoxPage)) throw new Error('Firefox gave a page of another kind.');
  return page.evaluateAsBrowser(() =>
    [...document.documentElement.children].some((host) => {
      const root = Reflect.get(host, 'openOrClosedShadowRoot') as ShadowRoot | null;
      const box = root?.querySelector('.card')?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
    }),
  );
}

inBothBrowsers('an article in a frame of its page', (stage) => {
  test.each(['with an address', 'written by the page'])('is read and painted: a frame %s', async (kind) => {
    const { server, open } = stage();
    const path = `/frame/${encodeURIComponent(kind)}`;
    const address = server.put(`${path}/inside`, writeStory());
    const source =
      kind === 'with an address' ? `src="${address}"` : `srcdoc='${writeStory().replaceAll("'", '’')}'`;
    const { page, url, result } = await open(
      path,
      writeStory({ body: `<iframe ${source} ${tall}></iframe>` }),
    );
    const matched = matchedTexts(result);
    expect(matched.length).toBeGreaterThanOrEqual(4);
    expect(result?.url).toBe(url);
    await expect.poll(() => paintedInFrame(page)).toEqual(matched.toSorted());
    expect(await paintedTexts(page)).toEqual([]);
    await page.close();
  });

  test('a click on it opens the panel, or a card over the whole page', async () => {
    const { server, browser, open } = stage();
    const address = server.put('/frame/click/inside', writeStory());
    const { page } = await open(
      '/frame/click',
      writeStory({ body: `<iframe src="${address}" ${tall}></iframe>` }),
    );
    await page.bringToFront();
    // Where it stands still: a click while the page is painted anew would hit nothing.
    let last: string[] = [];
    const standsStill = async (): Promise<boolean> => {
      const painted = await paintedInFrame(page);
      const same = painted.length >= 4 && painted.join() === last.join();
      last = painted;
      return same;
    };
    await expect.poll(standsStill, { interval: 300 }).toBe(true);
    const { x, y } = await findInFrame(page, paragraphs.asked);
    await page.click(x, y);
    await expect.poll(() => isAnswered(browser, page)).toBe(true);
    await page.close();
  });

  test('a sentence that is chosen in the panel comes into view', async () => {
    const { server, browser, open } = stage();
    const view = await browser.openExtensionPage('options.html');
    const spaced = writeStory({ head: '<style>p { margin: 0 0 400px }</style>' });
    const address = server.put('/frame/scroll/inside', spaced);
    const { page, tab, result } = await open(
      '/frame/scroll',
      writeStory({ body: `<iframe src="${address}" ${tall}></iframe>` }),
    );
    await expect.poll(async () => (await paintedInFrame(page)).length).toBeGreaterThanOrEqual(4);
    if (result?.state.kind !== 'read') throw new Error('The page was not read.');
    const { sentences } = result.state.reading;
    const sentence = sentences.findLastIndex(({ readings }) => readings.length > 0);
    const words = sentences[sentence]?.text.slice(0, 40) ?? '';
    const high = await page.evaluate(() => innerHeight);
    expect((await findInFrame(page, words)).y).toBeGreaterThan(high);
    const request: ViewMessage = { type: 'select-sentence', tab, sentence };
    await view.evaluate((message) => chrome.runtime.sendMessage(message), request);
    await expect.poll(async () => (await findInFrame(page, words)).y).toBeLessThan(high);
    await view.close();
    await page.close();
  });

  test('is read once, also where the frame comes after the page', async () => {
    const { server, browser, open } = stage();
    const view = await browser.openExtensionPage('options.html');
    await view.evaluate(() => {
      const kinds: unknown[] = [];
      Reflect.set(window, 'kinds', kinds);
      chrome.storage.session.onChanged.addListener((changes) => {
        for (const [key, { newValue }] of Object.entries(changes))
          if (key.startsWith('tab:')) kinds.push(newValue?.state.kind ?? 'forgotten');
      });
    });
    const address = server.put('/frame/late/inside', writeStory(), 700);
    const { page } = await open(
      '/frame/late',
      writeStory({ body: `<iframe src="${address}" ${tall}></iframe>` }),
    );
    await expect.poll(async () => (await paintedInFrame(page)).length).toBeGreaterThanOrEqual(4);
    await sleep(1500); // the gate looked again 300 ms after it had opened
    expect(await view.evaluate(() => Reflect.get(window, 'kinds') as unknown)).toEqual(['reading', 'read']);
    await view.close();
    await page.close();
  });

  test('what is known of it goes when the frame goes elsewhere, and comes when it comes back', async () => {
    const { server, watch, open } = stage();
    const address = server.put('/frame/go/inside', writeStory());
    const other = server.put(
      '/frame/go/other',
      '<title>Tides</title><p>The tide gauge was moved. </p>'.repeat(12),
    );
    const { page, tab } = await open(
      '/frame/go',
      writeStory({ body: `<iframe src="${address}" ${tall}></iframe>` }),
    );
    await expect.poll(async () => (await paintedInFrame(page)).length).toBeGreaterThanOrEqual(4);
    const goTo = (to: string): Promise<void> =>
      page.evaluate((target) => {
        const frame = document.querySelector('iframe');
        if (frame) frame.src = target;
      }, to);
    await goTo(other);
    await expect.poll(() => watch.readResult(tab)).toBeNull();
    await goTo(address);
    await expect.poll(async () => (await watch.readResult(tab))?.state.kind).toBe('read');
    await expect.poll(async () => (await paintedInFrame(page)).length).toBeGreaterThanOrEqual(4);
    await page.close();
  });

  test('is in the page, where that has more text without paragraphs than a frame has with them', async () => {
    const { server, open } = stage();
    const widget = server.put(
      '/frame/widget/inside',
      '<p>The tide gauge was moved to a new place. </p>'.repeat(12),
    );
    const body = `<article><h1>${headline}</h1><div>${Object.values(paragraphs).join('<br><br>')}</div></article><iframe src="${widget}"></iframe>`;
    const { page, result } = await open('/frame/widget', writeStory({ body }));
    expect(matchedTexts(result).length).toBeGreaterThanOrEqual(4);
    expect((await waitForPaint(page)).length).toBeGreaterThanOrEqual(4);
    await page.close();
  });

  test('in a frame of another origin it is left alone, asked or not', async () => {
    const { server, browser, watch, open } = stage();
    const address = server.put('/frame/foreign/inside', writeStory()).replace('127.0.0.1', 'localhost');
    const { page, tab, result } = await open(
      '/frame/foreign',
      writeStory({ body: `<iframe src="${address}" ${tall}></iframe>` }),
    );
    expect(new URL(address).hostname).toBe('localhost');
    expect(result?.state.kind ?? 'left alone').not.toBe('read');
    const view = await browser.openExtensionPage('options.html');
    const request: ViewMessage = { type: 'read-tab', tab };
    await view.evaluate((message) => chrome.runtime.sendMessage(message), request);
    await expect.poll(async () => (await watch.readResult(tab))?.state.kind).toBe('not-article');
    await view.close();
    await page.close();
  });
});
