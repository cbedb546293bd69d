import type { Browser } from '../../drive/browser.ts';
import { waitUntil } from '../../drive/wait-until.ts';
import { figuresAttribute, type GateFigures } from './wrap-gate.ts';

/**
 * Opens a page in a browser whose extension `wrapGate` made, and waits for its figures.
 *
 * @throws Error when they do not come within half a minute.
 */
export async function measureGate(browser: Browser, url: string): Promise<GateFigures> {
  const page = await browser.open(url);
  try {
    const text = await waitUntil(
      () => page.evaluate((name) => document.documentElement.getAttribute(name), figuresAttribute),
      { what: `the figures of ${url}`, timeout: 30_000 },
    );
    const figures: GateFigures = JSON.parse(text);
    return figures;
  } finally {
    await page.close();
  }
}
