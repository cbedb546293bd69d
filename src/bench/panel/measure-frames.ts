import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../drive/chromium.ts';
import { showView } from '../../drive/show-view.ts';
import type { TabResult } from '../../session/types.ts';
import { readScriptPerFrame } from './read-script-per-frame.ts';

/** What the reader does, and the script that each frame of it ran, in milliseconds. */
export interface FrameFigures {
  doing: string;
  frames: number[];
}

/** How long to wait between two inputs, in milliseconds: a quick typist. */
const pause = 120;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the panel on a reading, then filters, searches, scrolls, opens claims and changes views, by mouse and keyboard. */
export async function measureFrames(extension: string, result: TabResult): Promise<FrameFigures[]> {
  const browser = await launchChromium({ extension });
  try {
    const view = await showView(browser, 'sidepanel.html', result);
    await view.resize(420, 800);
    const page = (await browser.browser.pages()).find((one) => one.url().includes('sidepanel.html'));
    if (!page) throw new Error('The panel did not open.');
    // The first-run page opened in front of it, and a page in the background has no frames.
    await page.bringToFront();
    await page.waitForSelector('.reading');
    await wait(1000);
    const figures: FrameFigures[] = [];
    for (const [doing, act] of Object.entries(listActs(page)))
      figures.push({ doing, frames: await traceFrames(page, act) });
    return figures;
  } finally {
    await browser.close();
  }
}

async function traceFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await act();
  await wait(500);
  const trace = await page.tracing.stop();
  return readScriptPerFrame(new TextDecoder().decode(trace));
}

/** What the reader is doing → the inputs; in this order, each begins where the one before ends. */
function listActs(page: Page): Record<string, () => Promise<void>> {
  const click = async (selector: string): Promise<void> => {
    await page.click(selector);
    await wait(pause);
  };
  const search = async (text: string): Promise<void> => {
    await page.focus('.search');
    await page.keyboard.type(text, { delay: pause });
    await wait(pause);
    await page.click('.search', { count: 3 });
    await page.keyboard.press('Backspace');
    await wait(pause);
  };
  const filters = ['contested', 'contested', 'corroborated', 'differs', 'corroborated', 'differs'];
  const views = ['left-out', 'sources', 'compare', 'timeline', 'article'];
  return {
    'filtering by relation': async () => {
      for (const relation of filters) await click(`.filter.${relation}`);
    },
    'searching, as spelt': () => search('netanyahu'),
    'searching, misspelt': () => search('natanyahu interseptor'),
    scrolling: async () => {
      await page.mouse.move(200, 500);
      for (let turn = 0; turn < 40; turn += 1) {
        await page.mouse.wheel({ deltaY: 600 });
        await wait(pause / 4);
      }
    },
    'opening claims, one after the other': async () => {
      await page.evaluate(() => scrollTo(0, 0));
      for (let step = 0; step < 10; step += 1) await click('.steps button:last-child');
    },
    'changing views': async () => {
      for (const name of views) await click(`#tab-${name}`);
    },
  };
}
