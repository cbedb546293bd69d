import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from '../../../src/drive/browser.ts';
import { buildFolder } from '../../../src/drive/build-extension.ts';
import { launchChromium } from '../../../src/drive/chromium.ts';
import { launchFirefox } from '../../../src/drive/firefox.ts';
import { showView } from '../../../src/drive/show-view.ts';
import { loadBundledPack } from '../../../src/build/load-bundled-pack.ts';
import { sampleReading } from '../../../src/drive/sample-reading.ts';
import type { ExtensionApi } from '../page/extension-api.ts';

declare const chrome: ExtensionApi;

const sample = sampleReading(loadBundledPack());

function count(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

/** Selects a sentence as a click on it in the page does. */
function selectInPage(page: Page, sentence: number): Promise<void> {
  return page.evaluate(async (selected) => {
    const { session } = chrome.storage;
    for (const [key, result] of Object.entries(await session.get(null))) {
      const before: unknown = Object(result).selections;
      await session.set({ [key]: { ...Object(result), selected, selections: Number(before) + 1 } });
    }
  }, sentence);
}

/** Whether something's beginning is in sight, below the tabs that stay at the panel's top. */
function isInSight(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const top = document.querySelector(wanted)?.getBoundingClientRect().top;
    const tabs = document.querySelector('.tabs')?.getBoundingClientRect().bottom;
    return top !== undefined && tabs !== undefined && top >= tabs && top < innerHeight;
  }, selector);
}

function read(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
}

/** What has the focus: its id, else what it is called. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return 'the page';
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
  const at = await page.evaluate(async (wanted) => {
    const element = document.querySelector(wanted);
    // Items above are drawn when they come into sight, which moves what is below.
    for (let frames = 0; frames < 3; frames += 1) {
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
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

  test('a sentence that is chosen as soon as it is drawn opens', async () => {
    const page = await open('sidepanel.html', '.reading');
    const clickWhenDrawn = async (): Promise<void> => {
      const { session } = chrome.storage;
      const stored = await session.get(null);
      let isGone = false;
      const clicked = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          const head = document.querySelector<HTMLElement>('#sentence-1');
          if (!head && !isGone) {
            isGone = true;
            void session.set(stored);
          } else if (head && isGone) {
            observer.disconnect();
            head.click();
            resolve();
          }
        }).observe(document, { childList: true, subtree: true });
      });
      await session.clear();
      await clicked;
    };
    await page.evaluate(clickWhenDrawn);
    await expect.poll(() => count(page, '#claims-1[aria-busy=false] .claim')).toBe(3);
    await page.close();
  });

  test('next and previous go through what is shown, and keep the focus at the end', async () => {
    const page = await open('sidepanel.html', '.reading');
    const selected = (): Promise<string> =>
      page.evaluate(() => document.querySelector('.reading-head[aria-expanded=true]')?.id ?? '');
    await clickOn(page, '.filter.differs');
    await expect.poll(() => count(page, '.reading')).toBe(2);
    await tabTo(page, 'Next sentence');
    for (const id of ['sentence-5', 'sentence-13', 'sentence-13']) {
      await page.press('Enter');
      await expect.poll(selected).toBe(id);
      expect(await focused(page)).toBe('Next sentence');
    }
    await expect.poll(() => count(page, '#claims-13[aria-busy=false]')).toBe(1);
    expect(await read(page, 'output')).toBe('Sentence 2 of 2');
    await clickOn(page, '.filter.differs');
    await clickOn(page, '.filter.contested');
    await clickOn(page, '[aria-label="Previous sentence"]');
    await expect.poll(selected).toBe('sentence-11');
    await page.close();
  });

  test('a sentence that is clicked in the page is shown, whatever the list is narrowed to', async () => {
    const page = await open('sidepanel.html', '.reading');
    const all = await count(page, '.reading');
    await clickOn(page, '.filter.differs');
    await clickOn(page, '.search');
    await page.press('x');
    await expect.poll(() => count(page, '.reading')).toBeLessThan(all);
    await selectInPage(page, 1);
    await expect.poll(() => count(page, '#claims-1[aria-busy=false] .claim')).toBe(3);
    expect(await count(page, '.reading')).toBe(all);
    expect(await isInSight(page, '#sentence-1')).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await isInSight(page, '#sentence-1')).toBe(false);
    await selectInPage(page, 1);
    await expect.poll(() => isInSight(page, '#sentence-1')).toBe(true);
    await page.close();
  });

  test('a list that the reader narrows and widens stays where it is', async () => {
    const page = await open('sidepanel.html', '.reading');
    await page.evaluate(() => document.querySelector<HTMLElement>('#sentence-13')?.click());
    await expect.poll(() => count(page, '#claims-13[aria-busy=false] .claim')).toBeGreaterThan(0);
    await clickOn(page, '.filter.contested');
    await expect.poll(() => count(page, '#sentence-13')).toBe(0);
    await clickOn(page, '.filter.contested');
    await expect.poll(() => count(page, '#claims-13[aria-busy=false] .claim')).toBeGreaterThan(0);
    expect(await isInSight(page, '.filter.contested')).toBe(true);
    await page.close();
  });

  test('a panel that is given no frames draws all the same', async () => {
    const page = await open('sidepanel.html', '.reading');
    const front = await browser.openExtensionPage('options.html');
    await front.bringToFront();
    await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
    await page.evaluate(() => document.querySelector<HTMLElement>('#sentence-1')?.click());
    await expect.poll(() => count(page, '#claims-1[aria-busy=false] .claim')).toBe(3);
    await front.close();
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

  test('the popup tells by keyboard which points are left out', async () => {
    const page = await open('popup.html', '.left-out');
    await page.evaluate(() => document.querySelector<HTMLElement>('.left-out summary')?.focus());
    await page.press('Enter');
    await expect.poll(() => count(page, '.left-out[open]')).toBe(1);
    const told = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.left-out li'), ({ textContent }) => textContent),
    );
    const { claims } = loadBundledPack();
    const { state } = sample;
    const omitted = state.kind === 'read' ? state.reading.omitted : [];
    expect(omitted.length).toBeGreaterThan(0);
    expect(told).toEqual(omitted.map((id) => claims.find((claim) => claim.id === id)?.statement));
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

  test('a reading that does not come to an end can be begun anew', async () => {
    const at = Date.now() - 4000;
    const page = await open('popup.html', '.state', { ...sample, at, state: { kind: 'reading' } });
    expect(await count(page, '.state .button')).toBe(0);
    await expect.poll(() => count(page, '.state .button'), { timeout: 15_000 }).toBe(1);
    expect(Date.now() - at).toBeGreaterThanOrEqual(10_000);
    await page.close();
  });

  test('the matrix tells by keyboard what its letters stand for', async () => {
    const page = await open('sidepanel.html', '.reading');
    await clickOn(page, '#tab-compare');
    await expect.poll(() => count(page, '.row-head')).toBeGreaterThan(8);
    await page.evaluate(() => document.querySelector<HTMLElement>('.row-head')?.focus());
    await page.press('Enter');
    await expect.poll(() => count(page, '.letters li')).toBeGreaterThan(1);
    expect(await read(page, '.letters .own')).toBe('A');
    await page.press('Enter');
    await expect.poll(() => count(page, '.letters')).toBe(0);
    await page.close();
  });

  test('a position tells by keyboard what its voices say', async () => {
    const page = await open('sidepanel.html', '.reading');
    await clickOn(page, '#sentence-1');
    await expect.poll(() => count(page, '#claims-1 .claim')).toBe(3);
    expect(await count(page, '.says')).toBe(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('.spell')?.focus());
    await page.press('Enter');
    await expect.poll(() => count(page, '.says')).toBeGreaterThan(3);
    await page.close();
  });

  test('a denial and a value of its own are plain to see', async () => {
    const page = await open('sidepanel.html', '.reading');
    await clickOn(page, '#sentence-5');
    await expect.poll(() => read(page, '#claims-5 .claim-relation .denies')).toBe('this article denies it');
    expect(await read(page, '#claims-5 .position .denies')).toBe('Denies');
    await clickOn(page, '#sentence-13');
    await expect.poll(() => count(page, '#claims-13 .claim')).toBe(2);
    const differences = await page.evaluate(() =>
      [...document.querySelectorAll('#claims-13 .differences')].map((one) => one.textContent),
    );
    expect(differences.at(-1)).toMatch(/how many.*eleven days.*Twelve days/);
    expect(await read(page, '#claims-13 .claim:last-child .position.alone h3')).toContain('eleven days');
    await page.close();
  });

  test('a value of its own has its place among the positions, compared and in time', async () => {
    const page = await open('sidepanel.html', '.reading');
    await clickOn(page, '#tab-compare');
    const openRow = (): Promise<string> =>
      page.evaluate(() => {
        const row = [...document.querySelectorAll('.matrix tbody tr')].find(
          (one) => one.querySelector('.article-column .cell')?.textContent === '*',
        );
        row?.querySelector<HTMLElement>('.row-head[aria-expanded=false]')?.click();
        return row?.querySelector('th')?.textContent ?? '';
      });
    await expect.poll(openRow).toContain('lasted');
    const claim = await openRow();
    await expect.poll(() => read(page, '.letters li:last-child')).toBe('*eleven days');
    expect(await read(page, '.letters .own')).toBe('*');
    await clickOn(page, '#tab-timeline');
    await expect.poll(() => count(page, '.choose select')).toBe(1);
    await page.evaluate((wanted) => {
      const select = document.querySelector('select');
      const option = [...(select?.options ?? [])].find(({ text }) => text === wanted);
      if (!select || !option) return;
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, claim);
    await expect.poll(() => read(page, '.lanes li:last-child')).toMatch(/^\*eleven days.*article/i);
    await page.close();
  });

  test('a source of which only an excerpt was read is marked, by name and in full', async () => {
    const page = await open('sidepanel.html', '.reading');
    await clickOn(page, '#sentence-20');
    await expect
      .poll(() => read(page, '#claims-20 .seen-mark .visually-hidden'))
      .toBe('Read only in an excerpt');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.position:has(.seen-mark) .spell')?.click(),
    );
    await expect.poll(() => read(page, '#claims-20 .seen-note')).toBe('Read only in an excerpt');
    await page.close();
  });

  test('settings are taken from a file, and a file that holds none changes nothing', async () => {
    const page = await open('options.html', '.choices');
    const take = (text: string): Promise<void> =>
      page.evaluate((content) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (!input) throw new Error('no file field');
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], 'settings.json', { type: 'application/json' }));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    const saved = await saveSettings(page);
    expect(JSON.parse(saved)).toMatchObject({ settings: { automatic: true } });
    await take(saved.replace('"automatic": true', '"automatic": false'));
    await expect.poll(() => read(page, 'output')).toBe('The settings were taken over.');
    await expect
      .poll(() =>
        page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[type=radio]')][1]?.checked),
      )
      .toBe(true);
    await take('{"theme":');
    await expect.poll(() => read(page, 'output')).toContain('Nothing was changed');
    await clickOn(page, '.buttons .button:nth-child(3)');
    await expect.poll(() => read(page, 'output')).toBe('The settings are as they were at first.');
    expect(await saveSettings(page)).toBe(saved);
    await page.close();
  });
});

/** Presses "Save as a file" and reads what the browser is given to save. */
async function saveSettings(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const link = new Promise<string>((resolve) => {
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = create;
        if (blob instanceof Blob) void blob.text().then(resolve);
        return create(blob);
      };
    });
    document.querySelector<HTMLElement>('.buttons .button')?.click();
    return link;
  });
}
