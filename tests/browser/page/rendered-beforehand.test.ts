import { expect, test } from 'vitest';
import { Chromium } from '../../../src/drive/chromium.ts';
import { inBothBrowsers, joinPainted, matchedTexts, waitForPaint } from './open-story.ts';
import { writeStory } from './write-story.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

inBothBrowsers('a page that the browser may render before it is opened', (stage) => {
  test('is left alone until it is shown, as is the page before it, and is read then', async () => {
    const { browser, server, watch } = stage();
    const story = server.put('/beforehand/story', writeStory());
    const rules = JSON.stringify({ prerender: [{ urls: [story], eagerness: 'immediate' }] });
    const list = server.put(
      '/beforehand/list',
      `<!doctype html><title>Soups</title><script type="speculationrules">${rules}</script>
      <p>Ten soups.</p><a href="${story}">A story</a>`,
    );
    const page = await browser.open(list);
    const tab = await watch.findTab(list);
    await pause(1500);
    expect(await watch.readResult(tab)).toBeNull();
    await page.evaluate(() => document.querySelector('a')?.click());
    // While the tab goes from one document to the other there is none to ask.
    await expect.poll(() => joinPainted(page).catch(() => '')).not.toBe('');
    const painted = await waitForPaint(page);
    expect(painted.length).toBeGreaterThan(3);
    expect(matchedTexts(await watch.waitForResult(tab))).toEqual(painted);
    const shownAfter = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return navigation && 'activationStart' in navigation ? Number(navigation.activationStart) : 0;
    });
    // Only Chromium does it: else this would be a test of following a link.
    expect(shownAfter > 0).toBe(browser instanceof Chromium);
    await page.close();
  });
});
