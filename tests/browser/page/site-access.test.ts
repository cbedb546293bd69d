import { afterEach, expect, test } from 'vitest';
import { allowSites, clickToolbarIcon } from '../../../src/drive/manage-extension.ts';
import type { ToolbarPopup } from '../../../src/drive/manage-extension.ts';
import { inBothBrowsers, paintedTexts, waitForPaint } from './open-story.ts';
import { writeStory } from './write-story.ts';

const read = (popup: ToolbarPopup): Promise<string> => popup.evaluate(() => document.body.innerText);

inBothBrowsers('site access that is withheld', (stage) => {
  afterEach(() => allowSites(stage().browser, true));

  test('nothing is read until the toolbar icon is clicked; then the page is read as ever', async () => {
    const { browser, server } = stage();
    await allowSites(browser, false);
    const page = await browser.open(server.put('/withheld', writeStory()));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await paintedTexts(page)).toEqual([]);
    // The click lends access to this page, and browsers then run what they had held back.
    const popup = await clickToolbarIcon(browser, page);
    expect((await waitForPaint(page)).length).toBeGreaterThan(3);
    await expect.poll(() => read(popup)).toContain('sentences are covered elsewhere');
    await page.close();
  });

  test('on a page about something else the popup says that access is withheld', async () => {
    const { browser, server } = stage();
    await allowSites(browser, false);
    const html = writeStory({ title: 'Tides', body: '<h1>Tides</h1><p>The sea rises and falls.</p>' });
    const page = await browser.open(server.put('/withheld-tides', html));
    const popup = await clickToolbarIcon(browser, page);
    await expect.poll(() => read(popup)).toContain('Access to this page is withheld');
    await page.close();
  });

  test('the panel, which no click lends access, says so and does not go blank', async () => {
    const { browser, server, watch } = stage();
    const page = await browser.open(server.put('/withheld-panel', writeStory()));
    const tab = await watch.findTab(`${server.origin}/withheld-panel`);
    await waitForPaint(page);
    await allowSites(browser, false);
    await page.navigate(server.put('/withheld-panel-next', writeStory()));
    const panel = await browser.openExtensionPage(`sidepanel.html?tab=${tab}`);
    const words = (): Promise<string> => panel.evaluate(() => document.body.innerText);
    await expect.poll(words).toContain('Access to this page is withheld');
    await panel.evaluate(() => document.querySelector<HTMLElement>('button.primary')?.click());
    await new Promise((resolve) => setTimeout(resolve, 500));
    await expect.poll(words).toContain('Access to this page is withheld');
    await panel.close();
    await page.close();
  });
});
