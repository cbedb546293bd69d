import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Browser, ColorScheme, Page } from '../drive/browser.ts';
import { listPainted, revealPainted } from '../drive/find-painted.ts';
import type { SamplePage } from '../drive/sample-pages.ts';
import { ExtensionWatch } from '../drive/watch-extension.ts';
import { relationOfSentence } from '../comparison/list-matched.ts';
import type { TabResult } from '../session/types.ts';
import type { Pack } from '../story/types.ts';
import { summariseResult } from './summarise-result.ts';

const schemes: ColorScheme[] = ['light', 'dark'];

/** Sizes in CSS pixels; a popup is as high as its content, up to what both browsers allow. */
const views = [
  { name: 'panel', path: 'sidepanel.html', width: 420, height: 900, fits: false },
  { name: 'popup', path: 'popup.html', width: 400, height: 600, fits: true },
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
 * @param packs The stories that the extension was built with.
 */
export async function* readSamples(
  browser: Browser,
  samples: readonly SamplePage[],
  { origin, folder, packs }: { origin: string; folder: string; packs: readonly Pack[] },
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
      await opened.resize(width, view.fits ? Math.min(height, await measureHeight(opened, width)) : height);
      screenshots.push(...(await shoot(browser, opened, `${name}-${view.name}`)));
      await opened.close();
    }
    await page.close();
    yield {
      lines: [`${file}, ${what}`, ...summariseResult(result, packs)],
      screenshots: screenshots.map((path) => relative(process.cwd(), path)),
    };
  }
  await watch.close();
}

/** Clicks the first sentence below the headline that differs from other coverage, else one that some contest. */
async function clickNotable(page: Page, result: TabResult | null): Promise<void> {
  if (result?.state.kind !== 'read') return;
  const below = result.state.reading.sentences.filter(({ headline }) => headline !== true);
  const notable =
    below.find(({ readings }) => relationOfSentence(readings) === 'differs') ??
    below.find(({ readings }) => relationOfSentence(readings) === 'contested');
  const painted = await listPainted(page);
  const target = painted.find(({ text }) => text === notable?.text) ?? painted[0];
  if (target === undefined) return;
  const { x, y } = await revealPainted(page, target.text);
  await page.click(x, y);
}

/** Height of a page's content at a width, in CSS pixels, once it has drawn itself. */
async function measureHeight(page: Page, width: number): Promise<number> {
  await page.resize(width, 100);
  await settle(page);
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** Gives the page the time to draw what was set off. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 300)));
}

async function shoot(browser: Browser, page: Page, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const scheme of schemes) {
    await browser.preferColorScheme(scheme);
    await settle(page);
    const file = `${name}-${scheme}.png`;
    await page.screenshot(file);
    files.push(file);
  }
  await browser.preferColorScheme('light');
  return files;
}
