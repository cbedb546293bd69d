import { expect, test } from 'vitest';
import { listPainted, revealPainted } from '../../../src/drive/find-painted.ts';
import type { Browser, Page } from '../../../src/drive/browser.ts';
import { Chromium } from '../../../src/drive/chromium.ts';
import { Firefox } from '../../../src/drive/firefox.ts';
import { FirefoxPage } from '../../../src/drive/firefox-page.ts';
import { serveFixtures } from '../../../src/drive/serve-fixtures.ts';
import { closePanel, openPanel } from '../read-claims.ts';
import { inBothBrowsers, matchedTexts, waitForPaint } from '../page/open-story.ts';
import { writeStory } from '../page/write-story.ts';
import { findCardViolations } from './find-violations.ts';

/** Highlights that hold this sentence, and where in the window it stands. */
function locate(page: Page, text: string) {
  return page.evaluate((sought) => {
    const names: string[] = [];
    let top = Number.NaN;
    for (const [name, ranges] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replaceAll(/\s+/g, ' ').trim() !== sought) continue;
        names.push(name);
        ({ top } = range.getBoundingClientRect());
      }
    }
    return { names, visible: top >= 0 && top < innerHeight };
  }, text);
}

/** The panel as the browser shows it beside the page; Chromium opens it with a click on a sentence. */
async function openPanelBeside(
  browser: Browser,
  page: Page,
  sentence: string,
): Promise<Pick<Page, 'evaluate'>> {
  if (browser instanceof Chromium) {
    const { x, y } = await revealPainted(page, sentence);
    await page.click(x, y);
    return browser.sidePanel();
  }
  await openPanel(browser);
  if (!(browser instanceof Firefox)) throw new Error('There is no such browser.');
  return browser.sidebar;
}

inBothBrowsers('panel and page', (stage) => {
  test('choosing a sentence in the panel scrolls the page to it and flashes it', async () => {
    const { browser, watch } = stage();
    const server = await serveFixtures();
    try {
      const url = `${server.origin}/long-analysis.html`;
      const page = await browser.open(url);
      const tab = await watch.findTab(url);
      const texts = matchedTexts(await watch.waitForResult(tab));
      await expect.poll(() => listPainted(page)).toHaveLength(texts.length);
      const last = texts.at(-1) ?? '';
      const before = await locate(page, last);
      expect(before.visible).toBe(false);

      const panel = await openPanelBeside(browser, page, texts[0] ?? '');
      await expect
        .poll(() => panel.evaluate(() => document.querySelectorAll('.reading').length))
        .toBe(texts.length);
      await panel.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.reading-head')].at(-1)?.click(),
      );
      // A flash ends by itself, so it is looked for first.
      await expect.poll(async () => (await locate(page, last)).names.length).toBe(before.names.length + 1);
      await expect.poll(async () => (await locate(page, last)).visible).toBe(true);
      await expect.poll(async () => (await locate(page, last)).names.length).toBe(before.names.length);
      await closePanel(browser);
      await page.close();
    } finally {
      await server.close();
    }
  });

  test('when page and system turn dark the marks take the inks for it', async () => {
    const { browser, watch } = stage();
    const server = await serveFixtures();
    try {
      await browser.preferColorScheme('light');
      const url = `${server.origin}/wire-report.html`;
      const page = await browser.open(url);
      const texts = matchedTexts(await watch.waitForResult(await watch.findTab(url)));
      const looksOf = async (): Promise<string> =>
        (await listPainted(page)).map(({ highlight }) => highlight).join(' ');
      await expect.poll(() => listPainted(page)).toHaveLength(texts.length);
      const light = await looksOf();
      await browser.preferColorScheme('dark');
      await expect.poll(looksOf).not.toBe(light);
      await expect.poll(() => listPainted(page)).toHaveLength(texts.length);
      await browser.preferColorScheme('light');
      await expect.poll(looksOf).toBe(light);
      await page.close();
    } finally {
      await server.close();
    }
  });

  test('when the page turns dark by a button of its own, slowly, the marks take the inks for it', async () => {
    const dark =
      '<style>body { transition: color 0.2s, background 0.2s } .night body { color: #eee; background: #111 }</style>';
    const { page } = await stage().open('/own-button', writeStory({ head: dark }));
    const painted = await waitForPaint(page);
    const looksOf = async (): Promise<string> =>
      (await listPainted(page)).map(({ highlight }) => highlight).join(' ');
    const light = await looksOf();
    const turn = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.classList.toggle('night'));
    await turn();
    await expect.poll(looksOf).not.toBe(light);
    await expect.poll(() => listPainted(page)).toHaveLength(painted.length);
    await turn();
    await expect.poll(looksOf).toBe(light);
    await page.close();
  });

  test('the card over the page breaks no rule of axe', async ({ skip }) => {
    const { browser, watch } = stage();
    const server = await serveFixtures();
    try {
      const url = `${server.origin}/wire-report.html`;
      const page = await browser.open(url);
      // Chromium opens the panel instead.
      if (!(page instanceof FirefoxPage)) return skip();
      const [, text = ''] = matchedTexts(await watch.waitForResult(await watch.findTab(url)));
      for (const scheme of ['light', 'dark'] as const) {
        await browser.preferColorScheme(scheme);
        const { x, y } = await revealPainted(page, text);
        await page.click(x, y);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.children.length))
          .toBeGreaterThan(2);
        const { parts, rules, violations } = await page.evaluateAsBrowser(findCardViolations);
        expect(parts).toBeGreaterThan(20);
        expect(rules).toBeGreaterThan(5);
        expect(violations).toEqual([]);
        await page.press('Escape');
      }
      await page.close();
    } finally {
      await server.close();
    }
  });
});
