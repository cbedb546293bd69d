import type { Browser } from '../../drive/browser.ts';

/** For how long a page could do nothing else, in milliseconds. */
export interface Blocking {
  /** Longest while the page stood idle, before the extension had anything to do: what the browser itself takes. */
  idle: number;
  /** Longest from when the extension began until a second after it had painted. */
  reading: number;
  /** Highlights painted. */
  painted: number;
}

/**
 * Measures how long the page is held up while it is read and painted. It is opened at the root of its server, where
 * the gate takes nothing for an article, and when all is quiet moves within itself to `path`, so that loading and
 * layout are not counted as ours. The page sends itself messages all the time; the longest time without one
 * is the longest task, ours or caused by us (style, paint, collecting garbage).
 *
 * @throws Error when nothing is painted within 25 seconds.
 */
export async function measureBlocking(browser: Browser, origin: string, path: string): Promise<Blocking> {
  const page = await browser.open(`${origin}/`);
  try {
    return await page.evaluate(async (address: string) => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it is sent to the page along with the rest
      const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
      let last = performance.now();
      let longest = 0;
      let running = true;
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (running) port2.postMessage(null);
      });
      port1.start();
      await sleep(2000);
      port2.postMessage(null);
      last = performance.now();
      await sleep(2000);
      const idle = longest;
      longest = 0;
      const start = performance.now();
      history.pushState(null, '', address);
      while (CSS.highlights.size === 0) {
        if (performance.now() - start > 25_000) throw new Error(`Nothing was painted in ${address}.`);
        await sleep(100);
      }
      await sleep(1000);
      running = false;
      let painted = 0;
      for (const [, ranges] of CSS.highlights) painted += ranges.size;
      return { idle, reading: longest, painted };
    }, path);
  } finally {
    await page.close();
  }
}
