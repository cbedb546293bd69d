import type { Browser, Page } from '../../drive/browser.ts';
import { waitUntil } from '../../drive/wait-until.ts';
import { figuresAttribute, type FirstScript, type LookFigures, withFirst } from './wrap-gate.ts';

/** What the gate costs one page, and what a read of its text costs there, in milliseconds. */
export interface GateFigures {
  gate: LookFigures;
  /** The same page loaded again, with a script in the gate's place that does nothing but read `document.body.innerText`. */
  text: LookFigures;
}

async function readFigures(page: Page, url: string): Promise<LookFigures> {
  const text = await waitUntil(
    () => page.evaluate((name) => document.documentElement.getAttribute(name), figuresAttribute),
    { what: `the figures of ${url}`, timeout: 30_000 },
  );
  const figures: LookFigures = JSON.parse(text);
  return figures;
}

/**
 * Loads a page twice in a browser whose extension `wrapGate` made: with the gate, and with one read of its text.
 *
 * @param tab to load it in; without one each load gets a tab, and so a process, of its own.
 * @param textFirst Which of the two comes first, so that what the first leaves warm favours neither over many pages.
 * @throws Error when the figures do not come within half a minute.
 */
export async function measureGate(
  browser: Browser,
  url: string,
  { tab, textFirst = false }: { tab?: Page; textFirst?: boolean } = {},
): Promise<GateFigures> {
  const load = async (first: FirstScript): Promise<LookFigures> => {
    const address = withFirst(url, first);
    if (tab) {
      await tab.navigate(address);
      return readFigures(tab, address);
    }
    const page = await browser.open(address);
    const figures = await readFigures(page, address);
    await page.close();
    return figures;
  };
  if (textFirst) {
    const text = await load('text');
    return { gate: await load('gate'), text };
  }
  return { gate: await load('gate'), text: await load('text') };
}
