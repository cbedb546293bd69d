import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relations, type ArticleReading, type SentenceReading } from '../../src/claims/types.ts';
import type { Browser, Page } from '../../src/drive/browser.ts';
import { buildFolder } from '../../src/drive/build-extension.ts';
import { launchChromium } from '../../src/drive/chromium.ts';
import { listPainted, revealPainted } from '../../src/drive/find-painted.ts';
import { launchFirefox } from '../../src/drive/firefox.ts';
import { samplePages } from '../../src/drive/sample-pages.ts';
import { serveFixtures, type FixtureServer } from '../../src/drive/serve-fixtures.ts';
import type { ExtensionWatch } from '../../src/drive/watch-extension.ts';
import { relationOfSentence } from '../../src/comparison/list-matched.ts';
import { startBrowser } from './start-browser.ts';
import { closePanel, openPanel, readClicked, readPanel } from './read-claims.ts';

/** What each browser made of an article, to compare the two. */
const readings = new Map<string, ArticleReading>();

describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
] as const)('the main job in $name', ({ name, launch }) => {
  let server: FixtureServer;
  let browser: Browser;
  let watch: ExtensionWatch;

  beforeAll(async () => {
    const extension = buildFolder(name);
    if (!existsSync(extension)) throw new Error(`There is no ${extension}. Build first: npm run build`);
    server = await serveFixtures();
    ({ browser, watch } = await startBrowser(() => launch({ extension })));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (file: string): Promise<{ page: Page; tab: number }> => {
    const url = `${server.origin}/${file}`;
    const page = await browser.open(url);
    return { page, tab: await watch.findTab(url) };
  };

  const openRead = async (file: string): Promise<{ page: Page; tab: number; reading: ArticleReading }> => {
    const { page, tab } = await open(file);
    const state = (await watch.waitForResult(tab))?.state;
    if (state?.kind !== 'read') throw new Error(`${file} was not read: ${state?.kind ?? 'left alone'}`);
    await expect.poll(() => listPainted(page)).not.toHaveLength(0);
    return { page, tab, reading: state.reading };
  };

  test.each(samplePages.filter(({ verdict }) => verdict === 'about'))(
    '$file is read and painted',
    async ({ file }) => {
      const { page, tab, reading } = await openRead(file);
      const matched = reading.sentences.filter((sentence) => sentence.readings.length > 0);
      expect(reading.story).toMatchObject({ id: 'putin-message-to-iran', verdict: 'about' });
      expect(matched.length).toBeGreaterThanOrEqual(6);
      await expect
        .poll(async () => (await listPainted(page)).map(({ text }) => text))
        .toEqual(matched.map(({ text }) => text));
      await expect.poll(async () => (await watch.readBadge(tab)).text).toBe(String(matched.length));
      expect(await page.evaluate(isDomUntouched)).toBe(true);
      readings.set(`${name} ${file}`, reading);
      await page.close();
    },
  );

  test('a click on a painted sentence shows who says the same and who says otherwise', async () => {
    const { page, reading } = await openRead('wire-report.html');
    const sentence = findContested(reading, 0);
    await clickSentence(page, sentence);
    await expect.poll(() => readClicked(browser, page)).toMatchObject({ sentence: sentence.text });
    const clicked = await readClicked(browser, page);
    expect(clicked?.claims).toHaveLength(sentence.readings.length);
    expect(clicked?.same).not.toHaveLength(0);
    expect(clicked?.other).not.toHaveLength(0);
    await page.close();
  });

  test('the panel shows the same once its command has opened it', async () => {
    const { page, reading } = await openRead('wire-report.html');
    const sentence = findContested(reading, 0);
    await clickSentence(page, sentence);
    await expect.poll(() => readClicked(browser, page)).toMatchObject({ sentence: sentence.text });
    const clicked = await readClicked(browser, page);
    await openPanel(browser);
    await expect.poll(() => readPanel(browser)).toEqual(clicked);
    await closePanel(browser);
    await page.close();
  });

  test('a background that was ended between painting and clicking changes nothing', async () => {
    const { page, reading } = await openRead('long-analysis.html');
    const sentence = findContested(reading, 1);
    await browser.killBackground();
    await clickSentence(page, sentence);
    await expect.poll(() => readClicked(browser, page)).toMatchObject({ sentence: sentence.text });
    await page.close();
  });

  test('the popup counts the sentences by relation', async () => {
    const { page, tab, reading } = await openRead('live-blog.html');
    const popup = await browser.openExtensionPage(`popup.html?tab=${tab}`);
    const counts = relations.map(
      (relation) => reading.sentences.filter((one) => relationOfSentence(one.readings) === relation).length,
    );
    await expect
      .poll(() =>
        popup.evaluate(() =>
          [...document.querySelectorAll('.count-number')].map((one) => Number(one.textContent)),
        ),
      )
      .toEqual(counts);
    await popup.close();
    await page.close();
  });

  test.each(samplePages.filter(({ verdict }) => verdict !== 'about'))(
    '$file, $what, is left alone',
    async ({ file, verdict }) => {
      const { page, tab } = await open(file);
      const result = await watch.waitForResult(tab);
      expect(result?.state.kind ?? 'no-story').toBe(verdict === 'mentions' ? 'mentions' : 'no-story');
      expect(await listPainted(page)).toEqual([]);
      const { text, title } = await watch.readBadge(tab);
      expect(text).toBe(verdict === 'mentions' ? '…' : '');
      expect(title.includes('Only mentions a known story')).toBe(verdict === 'mentions');
      expect(await page.evaluate(isDomUntouched)).toBe(true);
      await page.close();
    },
  );

  test('in all this the extension made no request', async () => {
    await browser.close();
    const requests = await browser.requests();
    expect(requests.filter(({ initiator }) => initiator === browser.extensionOrigin)).toEqual([]);
    // A content script's request would be the page's: pages ask for nothing but their own files.
    const fromPages = requests.filter(({ initiator }) => initiator === server.origin);
    expect(fromPages.filter(({ url }) => !url.startsWith(server.origin))).toEqual([]);
    const known = new Set(['/news.css', '/favicon.ico', ...samplePages.map(({ file }) => `/${file}`)]);
    expect(server.asked.filter((path) => !known.has(path))).toEqual([]);
  });
});

test('both browsers read the same', () => {
  const files = samplePages.filter(({ verdict }) => verdict === 'about').map(({ file }) => file);
  for (const file of files) expect(readings.get(`chromium ${file}`)).toEqual(readings.get(`firefox ${file}`));
  expect(readings.size).toBe(files.length * 2);
});

async function clickSentence(page: Page, { text }: SentenceReading): Promise<void> {
  const { x, y } = await revealPainted(page, text);
  await page.click(x, y);
}

/** Runs in the page: whether its DOM is what its own HTML makes. */
async function isDomUntouched(): Promise<boolean> {
  const html = await (await fetch(location.href)).text();
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  return fresh.documentElement.outerHTML === document.documentElement.outerHTML;
}

/** The n-th sentence, from 0, of the text with a claim on which some sources agree and some differ. */
function findContested({ sentences }: ArticleReading, n: number): SentenceReading {
  const contested = sentences.filter(
    (sentence) => sentence.headline !== true && relationOfSentence(sentence.readings) === 'contested',
  );
  const found = contested[n];
  if (found === undefined) throw new Error(`The article has only ${contested.length} contested sentences.`);
  return found;
}
