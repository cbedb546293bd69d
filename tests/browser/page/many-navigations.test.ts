import { expect, test } from 'vitest';
import type { Page } from '../../../src/drive/browser.ts';
import { inBothBrowsers, joinPainted, waitForPaint } from './open-story.ts';
import { writeStory } from './write-story.ts';

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
    const settled = async (): Promise<{ heap: number; others: object }> => {
      await expect.poll(() => joinPainted(page)).toBe(painted.join('\n'));
      const { heap } = await page.readUsage();
      // An alarm that runs just then is a listener more: the least of a few counts is what stays.
      let listeners = Number.POSITIVE_INFINITY;
      for (let count = 0; count < 5; count++) {
        listeners = Math.min(listeners, (await page.readUsage()).listeners);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      return { heap, others: { listeners, highlights: await page.evaluate(() => CSS.highlights.size) } };
    };
    const before = await settled();
    await navigate(page, 190, 30);
    await navigate(page, 10, 1500);
    const after = await settled();
    expect(after.others).toEqual(before.others);
    // Half a megabyte is what one reading of this page leaves for the collector at most.
    expect(after.heap - before.heap).toBeLessThan(500_000);
    await page.close();
  });
});
