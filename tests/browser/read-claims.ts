import type { Browser, Page } from '../../src/drive/browser.ts';
import { Chromium } from '../../src/drive/chromium.ts';
import { FirefoxPage } from '../../src/drive/firefox-page.ts';
import { Firefox } from '../../src/drive/firefox.ts';

/** What panel or card show for one sentence. */
export interface OpenClaims {
  /** The sentence whose claims are shown; empty where none is. */
  sentence: string;
  claims: string[];
  /** Outlets that take the article's position, and those that take another. */
  same: string[];
  other: string[];
}

/** What a click on a sentence brought up: the side panel in Chromium, the card in the page in Firefox, or nothing yet. */
export function readClicked(browser: Browser, page: Page): Promise<OpenClaims | null> {
  return browser instanceof Chromium ? readPanel(browser) : readCard(page);
}

/** The panel as the browser shows it beside the page: Chromium's side panel, Firefox's sidebar. It has to be open. */
export async function readPanel(browser: Browser): Promise<OpenClaims> {
  if (browser instanceof Firefox) return browser.sidebar.evaluate(readOpenClaims);
  if (!(browser instanceof Chromium)) throw new Error('There is no such browser.');
  const panel = await browser.sidePanel();
  return panel.evaluate(readOpenClaims);
}

/** Opens Firefox's sidebar by its shortcut; Chromium's panel is there since the click. */
export async function openPanel(browser: Browser): Promise<void> {
  if (!(browser instanceof Firefox)) return;
  await browser.pressShortcut('Alt+Shift+V');
  await browser.sidebar.waitUntilOpen();
}

/** Closes Firefox's sidebar again. */
export async function closePanel(browser: Browser): Promise<void> {
  if (browser instanceof Firefox) await browser.pressShortcut('Alt+Shift+V');
}

/** Runs in the panel. Claims are drawn one a frame: a sentence counts as open when all of its are there. */
function readOpenClaims(): OpenClaims {
  const open = document.querySelector('.reading:has(> [aria-expanded="true"]):has(> [aria-busy="false"])');
  const list = (selector: string): string[] =>
    [...(open?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim() ?? '');
  return {
    sentence: list('.sentence')[0] ?? '',
    claims: list('.claim-statement'),
    same: list('.position.same .outlet bdi'),
    other: list('.position.other .outlet bdi'),
  };
}

/** What the in-page card shows; null where there is no card. Its shadow root is closed, so this looks as Firefox. */
async function readCard(page: Page): Promise<OpenClaims | null> {
  if (!(page instanceof FirefoxPage)) throw new Error('Only Firefox shows a card.');
  return page.evaluateAsBrowser(() => {
    const host = [...document.documentElement.children].find((child) => child.localName === 'div');
    const card =
      host === undefined ? null : (Reflect.get(host, 'openOrClosedShadowRoot') as ShadowRoot | null);
    if (card === null) return null;
    const list = (selector: string): string[] =>
      [...card.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
    return {
      sentence: list('.sentence')[0] ?? '',
      claims: list('.claim-statement'),
      same: list('.position.same .outlet bdi'),
      other: list('.position.other .outlet bdi'),
    };
  });
}
