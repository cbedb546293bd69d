import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, LaunchOptions, Page } from '../../../src/drive/browser.ts';
import { buildFolder } from '../../../src/drive/build-extension.ts';
import { listViews } from '../../../src/drive/list-views.ts';
import type { View } from '../../../src/drive/list-views.ts';
import { showView } from '../../../src/drive/show-view.ts';
import { loadBundledPack } from '../../../src/build/load-bundled-pack.ts';
import { sampleReading } from '../../../src/drive/sample-reading.ts';
import type { ExtensionApi } from '../page/extension-api.ts';
import { findViolations } from './find-violations.ts';

declare const chrome: ExtensionApi;

const languages = ['en', 'tr', 'ru', 'fr', 'es', 'de', 'he', 'ar', 'fa'];
const sample = sampleReading(loadBundledPack());

function readFrame(page: Page) {
  return page.evaluate(() => ({
    direction: document.documentElement.dir,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
}

const views = listViews(sample);
/** Without the notices that stand in the place of a reading, which are all of one shape. */
export const readings = views.filter(({ name }) => !name.startsWith('state-'));

interface Dress {
  language: string;
  theme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  seen: readonly View[];
}

/** Each theme and each direction once. */
export const dresses: readonly Dress[] = [
  { language: 'en', theme: 'light', direction: 'ltr', seen: views },
  { language: 'ar', theme: 'dark', direction: 'rtl', seen: views },
];
/** Each with the other, where time allows. */
export const crossedDresses: readonly Dress[] = [
  { language: 'en', theme: 'dark', direction: 'ltr', seen: readings },
  { language: 'ar', theme: 'light', direction: 'rtl', seen: readings },
];

/** Looks over every view in these dresses, and the popup in every language. A file for each browser: they run side by side. */
export function lookOverViews(
  name: 'chromium' | 'firefox',
  launch: (options: LaunchOptions) => Promise<Browser>,
  worn: readonly Dress[],
): void {
  describe(`views in ${name}`, () => {
    let browser: Browser;

    beforeAll(async () => {
      browser = await launch({ extension: buildFolder(name) });
    });
    afterAll(() => browser?.close());

    describe.each(worn)('$language, $theme', ({ language, theme, direction, seen }) => {
      test.each(seen)('$name breaks no rule of axe and fits', async (view) => {
        const page = await showView(browser, view.path, view.result, { language, theme });
        await page.resize(320, 800);
        await view.prepare(page);
        expect(await page.evaluate(findViolations)).toEqual([]);
        expect(await readFrame(page)).toEqual({ direction, sideways: 0 });
        await page.close();
      });
    });

    test('claims and positions stand in the language of the interface', async () => {
      const pack = loadBundledPack();
      const [claim] = pack.claims;
      const [position] = claim?.positions ?? [];
      const turkish = (text = '') => ({ text: pack.translations['tr']?.[text], language: 'tr' });
      const page = await showView(browser, 'sidepanel.html', sample, { language: 'tr' });
      const isThere = () =>
        page.evaluate(
          () => document.documentElement.lang === 'tr' && document.querySelector('#sentence-1') !== null,
        );
      await expect.poll(isThere).toBe(true);
      await page.evaluate(() => document.querySelector<HTMLElement>('#sentence-1')?.click());
      const read = (selector: string) =>
        page.evaluate((wanted) => {
          const found = document.querySelector(wanted);
          const deepest = found?.querySelector('[lang]') ?? found;
          return { text: found?.textContent, language: deepest?.closest<HTMLElement>('[lang]')?.lang };
        }, selector);
      await expect.poll(() => read('.claim-statement')).toEqual(turkish(claim?.statement));
      expect(await read('.position-label')).toEqual(turkish(position?.label));
      expect(await read('h1')).toEqual(turkish(pack.story.title));
      await page.close();
    });

    test('of languages that are chosen one after the other the last one stays', async () => {
      const page = await showView(browser, 'sidepanel.html', sample, { language: 'tr' });
      const readLanguage = () => page.evaluate(() => document.documentElement.lang);
      await expect.poll(readLanguage).toBe('tr');
      // The words of the others have to be loaded first, those of the last are there.
      await page.evaluate(async () => {
        for (const language of ['fa', 'tr', 'he', 'tr'])
          await chrome.storage.sync.set({ settings: { language } });
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await readLanguage()).toBe('tr');
      await page.close();
    });

    // Browsers give a popup 600 px at most; what is below would have to be scrolled to.
    test.each(languages)('the popup fits in %s, with its main action', async (language) => {
      const page = await showView(browser, 'popup.html', sample, { language });
      // Wider than it wants to be.
      await page.resize(800, 900);
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
      await expect.poll(() => page.evaluate(() => document.querySelector('.open-panel') !== null)).toBe(true);
      const { content, room, action } = await page.evaluate(() => {
        const summary = document.querySelector('.summary');
        return {
          content: summary?.scrollHeight ?? 0,
          room: summary?.clientHeight ?? 0,
          action: document.querySelector('.open-panel')?.getBoundingClientRect().bottom ?? Infinity,
        };
      });
      expect(content).toBeLessThanOrEqual(room);
      expect(action).toBeLessThan(320);
      await page.close();
    });
  });
}
