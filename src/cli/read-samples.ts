import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Browser, ColorScheme, Page } from '../drive/browser.ts';
import { listPainted, revealPainted } from '../drive/find-painted.ts';
import type { SamplePage } from '../drive/sample-pages.ts';
import { ExtensionWatch } from '../drive/watch-extension.ts';
import type { TabResult } from '../session/types.ts';
import { summariseResult } from './summarise-reading.ts';

const schemes: ColorScheme[] = ['light', 'dark'];

/** Sizes in CSS pixels. A popup is as wide as its content wants and may be 600 high at most, in both browsers. */
const views = [
  { name: 'panel', path: 'sidepanel.html', width: 420, height: 900 },
  { name: 'popup', path: 'popup.html', width: 352, height: 600 },
];

export interface SampleReport {
  lines: string[];
  /** Paths relative to the current folder. */
  screenshots: string[];
}

/**
 * Opens one sample article after the other as a reader would, clicks a painted sentence, and saves what page, panel and
 * popup show in light and dark.
 *
 * @param origin Where the samples are served.
 * @param folder Where the screenshots go; made if need be.
 */
export async function* readSamples(
  browser: Browser,
  samples: readonly SamplePage[],
  { origin, folder }: { origin: string; folder: string },
): AsyncGenerator<SampleReport> {
  await mkdir(folder, { recursive: true });
  const watch = await ExtensionWatch.open(browser);
  for (const { file, what } of samples) {
    const url = `${origin}/${file}`;
    const page = await browser.open(url);
    const tab = await watch.findTab(url);
    const result = await watch.waitForResult(tab);
    await clickNotable(page, result);
    const name = `${folder}/${file.replace('.html', '')}`;
    const screenshots = await shoot(browser, page, `${name}-page`);
    for (const { path, width, height, ...view } of views) {
      const opened = await browser.openExtensionPage(`${path}?tab=${tab}`);
      await opened.resize(width, height);
      screenshots.push(...(await shoot(browser, opened, `${name}-${view.name}`)));
      await opened.close();
    }
    await page.close();
    yield {
      lines: [`${file}, ${what}`, ...summariseResult(result)],
      screenshots: screenshots.map((path) => relative(process.cwd(), path)),
    };
  }
  await watch.close();
}

/** Clicks the first sentence that differs from other coverage, else the first one that is painted, if any is. */
async function clickNotable(page: Page, result: TabResult | null): Promise<void> {
  if (result?.state.kind !== 'read') return;
  const { sentences } = result.state.reading;
  const notable = sentences.find(({ readings }) => readings.some(({ differing }) => differing.length > 0));
  const painted = await listPainted(page);
  const target = painted.find(({ text }) => text === notable?.text) ?? painted[0];
  if (target === undefined) return;
  const { x, y } = await revealPainted(page, target.text);
  await page.click(x, y);
}

async function shoot(browser: Browser, page: Page, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const scheme of schemes) {
    await browser.preferColorScheme(scheme);
    // Two frames, so that what the change set off has been drawn.
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 300)));
    const file = `${name}-${scheme}.png`;
    await page.screenshot(file);
    files.push(file);
  }
  await browser.preferColorScheme('light');
  return files;
}
