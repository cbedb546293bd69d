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
    const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    await wait(1000);

    const measure = async (doing: string, act: () => Promise<void>): Promise<FrameFigures> => {
      await page.tracing.start({
        categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      });
      await act();
      await wait(500);
      const trace = await page.tracing.stop();
      return { doing, frames: readScriptPerFrame(new TextDecoder().decode(trace)) };
    };
    const click = async (selector: string): Promise<void> => {
      await page.click(selector);
      await wait(pause);
    };
    const type = async (text: string): Promise<void> => {
      await page.focus('.search');
      await page.keyboard.type(text, { delay: pause });
      await wait(pause);
    };
    const clear = async (): Promise<void> => {
      await page.click('.search', { count: 3 });
      await page.keyboard.press('Backspace');
      await wait(pause);
    };

    return [
      await measure('filtering by relation', async () => {
        for (const relation of [
          'contested',
          'contested',
          'corroborated',
          'differs',
          'corroborated',
          'differs',
        ])
          await click(`.filter.${relation}`);
      }),
      await measure('searching, as spelt', async () => {
        await type('netanyahu');
        await clear();
      }),
      await measure('searching, misspelt', async () => {
        await type('natanyahu interseptor');
        await clear();
      }),
      await measure('scrolling', async () => {
        await page.mouse.move(200, 500);
        for (let turn = 0; turn < 40; turn += 1) {
          await page.mouse.wheel({ deltaY: 600 });
          await wait(pause / 4);
        }
      }),
      await measure('opening claims, one after the other', async () => {
        await page.evaluate(() => scrollTo(0, 0));
        for (let step = 0; step < 10; step += 1) await click('.steps button:last-child');
      }),
      await measure('changing views', async () => {
        for (const name of ['left-out', 'sources', 'compare', 'timeline', 'article'])
          await click(`#tab-${name}`);
      }),
    ];
  } finally {
    await browser.close();
  }
}
