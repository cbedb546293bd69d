import { expect, test } from 'vitest';
import type { Page } from '../../../src/drive/browser.ts';
import { FirefoxPage } from '../../../src/drive/firefox-page.ts';
import { inBothBrowsers, joinPainted, waitForPaint } from './open-story.ts';
import { writeStory } from './write-story.ts';

/** What Firefox's own code may ask. */
declare const Services: { els: { getListenerInfoFor(target: EventTarget): { type: string }[] } };

/** Listeners on the window in Firefox, whoever added them; null in Chromium, where the page's are not told apart. */
async function countListeners(page: Page): Promise<number | null> {
  if (!(page instanceof FirefoxPage)) return null;
  return page.evaluateAsBrowser(() => Services.els.getListenerInfoFor(window).length);
}

/** Goes on within the page, and waits each time as long as a reader at least would. */
async function navigate(page: Page, times: number, ms: number): Promise<void> {
  await page.evaluate(
    async (count: number, pause: number) => {
      for (let i = 0; i < count; i++) {
        history.pushState(null, '', `?page=${i % 5}`);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    times,
    ms,
  );
}

inBothBrowsers('a page that goes on within itself', (stage) => {
  test('after 200 times heap, listeners and highlights are where they were', async () => {
    const { page } = await stage().open('/many', writeStory());
    const painted = await waitForPaint(page);
    // Some rounds that are read and painted, so that what is made once has been made.
    await navigate(page, 3, 1500);
    const settled = async (): Promise<unknown> => {
      await expect.poll(() => joinPainted(page), { timeout: 15_000 }).toBe(painted.join('\n'));
      const listeners = await countListeners(page);
      return { highlights: await page.evaluate(() => CSS.highlights.size), listeners };
    };
    const before = await settled();
    const { heap } = await page.readUsage();
    await navigate(page, 190, 30);
    await navigate(page, 10, 1500);
    expect(await settled()).toEqual(before);
    const after = (await page.readUsage()).heap;
    // Only Chromium tells. Half a megabyte is what one reading of this page leaves for the collector at most.
    expect((after ?? 0) - (heap ?? 0)).toBeLessThan(500_000);
    await page.close();
  });
});
