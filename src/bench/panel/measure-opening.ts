import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../drive/chromium.ts';
import type { Chromium } from '../../drive/chromium.ts';
import { revealPainted } from '../../drive/find-painted.ts';
import { serveFixtures } from '../../drive/serve-fixtures.ts';
import { waitUntil } from '../../drive/wait-until.ts';
import { ExtensionWatch } from '../../drive/watch-extension.ts';
import type { Page } from '../../drive/browser.ts';

/** Milliseconds from the click on a sentence to the first content painted in the side panel, one for each opening. */
export interface OpeningFigures {
  panel: number[];
  /** The same with a page of one word and no script in the panel's place. */
  empty: number[];
}

declare const chrome: { sidePanel: { setOptions: (options: { path: string }) => Promise<void> } };

/**
 * Opens the side panel again and again by a click in the article, by turns with the panel's page and an empty page in it.
 *
 * @param extension the built extension; a copy of it gets the empty page
 */
export async function measureOpening(extension: string, runs: number): Promise<OpeningFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-bench-panel-'));
  const copy = join(folder, 'extension');
  await cp(extension, copy, { recursive: true });
  await writeFile(
    join(copy, 'empty.html'),
    '<!doctype html><html lang="en"><title>Empty</title><p>Empty.</p>',
  );
  const server = await serveFixtures();
  const browser = await launchChromium({ extension: copy });
  try {
    const figures: OpeningFigures = { panel: [], empty: [] };
    const watch = await ExtensionWatch.open(browser);
    const settings = await browser.openExtensionPage('empty.html');
    const url = `${server.origin}/wire-report.html`;
    const article = await browser.open(url);
    const read = await watch.waitForResult(await watch.findTab(url));
    if (read?.state.kind !== 'read') throw new Error('The extension did not read the sample article.');
    const words = read.state.reading.sentences.find(
      ({ readings, headline }) => !headline && readings.length > 0,
    )?.text;
    if (words === undefined) throw new Error('Nothing in the sample article is covered elsewhere.');
    // The first opening of each starts a process.
    for (let run = -1; run < runs; run += 1) {
      for (const name of ['panel', 'empty'] as const) {
        const path = name === 'panel' ? 'sidepanel.html' : 'empty.html';
        await settings.evaluate((chosen) => chrome.sidePanel.setOptions({ path: chosen }), path);
        const time = await timeOpening(browser, article, words, path);
        if (run >= 0) figures[name].push(time);
      }
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeOpening(browser: Chromium, article: Page, words: string, path: string): Promise<number> {
  await article.bringToFront();
  const { x, y } = await revealPainted(article, words);
  await article.evaluate(() => {
    addEventListener(
      'click',
      ({ timeStamp }) => {
        document.documentElement.dataset['clicked'] = String(performance.timeOrigin + timeStamp);
      },
      { capture: true, once: true },
    );
  });
  await article.click(x, y);
  const panel = await browser.sidePanel(path);
  const painted = await waitUntil(
    () =>
      panel.evaluate(() => {
        const first = performance.getEntriesByName('first-contentful-paint')[0];
        return first && performance.timeOrigin + first.startTime;
      }),
    { what: 'content in the panel' },
  );
  const clicked = await article.evaluate(() => Number(document.documentElement.dataset['clicked']));
  await panel.evaluate(() => window.close()).catch(() => undefined);
  await article.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 400)));
  return painted - clicked;
}
