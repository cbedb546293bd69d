import { expect, test } from 'vitest';
import { Chromium } from '../../../src/drive/chromium.ts';
import { revealPainted } from '../../../src/drive/find-painted.ts';
import { FirefoxPage } from '../../../src/drive/firefox-page.ts';
import type { Settings } from '../../../src/session/settings-schema.ts';
import type { ExtensionApi } from './extension-api.ts';
import { inBothBrowsers, waitForPaint } from './open-story.ts';
import { paragraphs, writeStory } from './write-story.ts';

declare const chrome: ExtensionApi;

/** What the card in the page says, how it is dressed; null where there is none. Its root is closed to pages. */
function readCard(page: FirefoxPage): Promise<{ theme: string; language: string; dark: boolean } | null> {
  return page.evaluateAsBrowser(() => {
    for (const host of document.documentElement.children) {
      const root = Reflect.get(host, 'openOrClosedShadowRoot') as ShadowRoot | null;
      const dressed = root?.querySelector<HTMLElement>('.root');
      const card = root?.querySelector('.card');
      if (!dressed || !card) continue;
      const [red = 255] = getComputedStyle(card).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return { theme: dressed.dataset['theme'] ?? '', language: dressed.lang, dark: red < 128 };
    }
    return null;
  });
}

inBothBrowsers('a sentence that is clicked', (stage) => {
  test('opens in the panel again after it was closed there', async (context) => {
    const { browser } = stage();
    if (!(browser instanceof Chromium)) return context.skip('Firefox opens its sidebar by a key only.');
    const { page } = await stage().open('/again/panel', writeStory());
    await waitForPaint(page);
    // The first run's page may have come in front.
    await page.bringToFront();
    const { x, y } = await revealPainted(page, paragraphs.asked);
    await page.click(x, y);
    const panel = await browser.sidePanel();
    const opened = (): Promise<number> =>
      panel.evaluate(() => document.querySelectorAll('.reading-head[aria-expanded="true"]').length);
    await expect.poll(opened).toBe(1);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[aria-expanded="true"]')?.click());
    await expect.poll(opened).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await opened()).toBe(0);
    await page.click(x, y);
    await expect.poll(opened).toBe(1);
    await page.close();
  });

  test('shows a card in the theme and the language that the reader chose', async (context) => {
    const { browser } = stage();
    const view = await browser.openExtensionPage('options.html');
    const change = (settings: Partial<Settings>): Promise<void> =>
      view.evaluate((changed) => chrome.storage.sync.set({ settings: changed }), settings);
    const { page } = await stage().open('/again/card', writeStory());
    if (!(page instanceof FirefoxPage)) return context.skip('Chromium has its panel.');
    await waitForPaint(page);
    const show = async (): Promise<void> => {
      const { x, y } = await revealPainted(page, paragraphs.asked);
      await page.click(x, y);
    };
    for (const { theme, language, shown } of [
      { theme: 'dark', language: 'de', shown: 'de' },
      { theme: 'light', language: 'ar', shown: 'ar' },
      { theme: 'dark', language: 'browser', shown: 'en' },
    ] as const) {
      await change({ theme, language });
      await show();
      const dressed = { theme, language: shown, dark: theme === 'dark' };
      await expect.poll(() => readCard(page)).toEqual(dressed);
    }
    await page.close();
  });
});
