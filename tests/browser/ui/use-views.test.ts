import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from '../../../src/drive/browser.ts';
import { buildFolder } from '../../../src/drive/build-extension.ts';
import { launchChromium } from '../../../src/drive/chromium.ts';
import { launchFirefox } from '../../../src/drive/firefox.ts';
import { showView } from '../../../src/drive/show-view.ts';
import { bundledPack } from '../../fixtures/pack.ts';
import { sampleReading } from '../../fixtures/reading.ts';

const sample = sampleReading(bundledPack());

function count(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

function read(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
}

/** What has the focus: its id, else what it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.id || (element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '');
  });
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.press('Tab');
    const now = await focused(page);
    if (now === wanted) return;
    passed.push(now);
  }
  throw new Error(`Tab never reaches "${wanted}"; it goes by ${passed.join(' | ')}.`);
}

async function clickOn(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (!at) throw new Error(`There is no ${selector}.`);
  await page.click(at.x, at.y);
}

describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
] as const)('using the views in $name', ({ name, launch }) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({ extension: buildFolder(name) });
  });
  afterAll(() => browser?.close());

  const open = async (path: string, wanted: string, result = sample): Promise<Page> => {
    const page = await showView(browser, path, result, {});
    await page.bringToFront();
    await expect.poll(() => count(page, wanted)).toBeGreaterThan(0);
    return page;
  };

  test('the keyboard alone goes through all views of the panel', async () => {
    const page = await open('sidepanel.html', '.reading');
    await tabTo(page, 'tab-article');
    const shown: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'Home']) {
      await page.press(key);
      shown.push(await focused(page));
    }
    expect(shown).toEqual([
      'tab-left-out',
      'tab-sources',
      'tab-compare',
      'tab-timeline',
      'tab-article',
      'tab-timeline',
      'tab-article',
    ]);
    await page.close();
  });

  test('the keyboard opens a claim, and arrows walk the list', async () => {
    const page = await open('sidepanel.html', '.reading');
    await tabTo(page, 'sentence-0');
    await page.press('ArrowDown');
    expect(await focused(page)).toBe('sentence-1');
    await page.press('Enter');
    await expect.poll(() => count(page, '#claims-1 .claim')).toBe(3);
    expect(await read(page, '#claims-1 .differences')).toContain('Both sides assured each other');
    await page.press('Enter');
    await expect.poll(() => count(page, '.claim')).toBe(0);
    await page.close();
  });

  test('filter and search narrow the list and say so', async () => {
    const page = await open('sidepanel.html', '.reading');
    const all = await count(page, '.reading');
    await clickOn(page, '.filter.differs');
    await expect.poll(() => count(page, '.reading')).toBe(await count(page, '.reading.differs'));
    await clickOn(page, '.filter.differs');
    await expect.poll(() => count(page, '.reading')).toBe(all);
    await clickOn(page, '.search');
    for (const key of 'interseptor') await page.press(key);
    await expect.poll(() => count(page, '.reading')).toBe(1);
    expect(await read(page, 'output')).toBe('1 sentence shown');
    await page.close();
  });

  test('a setting is kept at once, and the panel follows it', async () => {
    const page = await open('options.html', '.choices');
    await clickOn(page, '.field select');
    await page.press('Escape');
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('.field select');
      if (!select) throw new Error('no language field');
      select.value = 'ar';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    const panel = await browser.openExtensionPage('sidepanel.html?tab=987654321');
    await expect.poll(() => read(panel, '#tab-sources')).toBe('المصادر');
    await panel.close();
    await page.close();
  });

  test('a site is paused and resumed by hand', async () => {
    const page = await open('options.html', '.add-site');
    await clickOn(page, '.add-site input');
    for (const key of 'a.example') await page.press(key);
    await page.press('Enter');
    await expect.poll(() => read(page, '.sites bdi')).toBe('a.example');
    await tabTo(page, 'Remove \u2068a.example\u2069');
    await page.press('Enter');
    await expect.poll(() => count(page, '.sites')).toBe(0);
    await page.close();
  });

  test('the example of the first run answers the keyboard', async () => {
    const page = await open('welcome.html', '.example button');
    await page.press('Tab');
    await page.press('Enter');
    await expect.poll(() => count(page, '#example-card .claim')).toBe(1);
    expect(await count(page, '#example-card .position')).toBeGreaterThan(1);
    await page.close();
  });

  test('the popup says what it cannot show, and offers one thing to do', async () => {
    const page = await open('popup.html', '.state', {
      ...sample,
      state: { kind: 'paused', site: 'news.example' },
    });
    expect(await read(page, '.state h1')).toBe('Paused on \u2068news.example\u2069');
    expect(await count(page, '.state .button')).toBe(1);
    await page.close();
  });
});
