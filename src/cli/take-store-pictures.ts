/**
 * `npm run store:pictures`: the pictures that stores show, taken of the built extension on a sample article. Wants a
 * build: npm run build.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ColorScheme } from '../drive/browser.ts';
import { buildFolder } from '../drive/build-extension.ts';
import { launchChromium } from '../drive/chromium.ts';
import { revealPainted } from '../drive/find-painted.ts';
import { listViews } from '../drive/list-views.ts';
import { serveFixtures } from '../drive/serve-fixtures.ts';
import { showView } from '../drive/show-view.ts';
import { ExtensionWatch } from '../drive/watch-extension.ts';
import { parseResult } from '../session/result-schema.ts';
import type { TabResult } from '../session/types.ts';

const folder = fileURLToPath(new URL('../../assets/store/pictures/', import.meta.url));
const icon = fileURLToPath(new URL('../../assets/icon.svg', import.meta.url));

/** CSS pixels; the panel's width leaves the article enough for a line of text. */
const full = { width: 1280, height: 800, panel: 420 };
const tile = { width: 440, height: 280 };

/** What stands beside the article, by name of the view. */
const pictures: { file: string; view: string; opensClaim?: boolean; scheme: ColorScheme }[] = [
  { file: '1-claim', view: 'panel-article', opensClaim: true, scheme: 'light' },
  { file: '2-dark', view: 'panel-article', scheme: 'dark' },
  { file: '3-left-out', view: 'panel-left-out', scheme: 'light' },
  { file: '4-compare', view: 'panel-compare', scheme: 'light' },
  { file: '5-timeline', view: 'panel-timeline', scheme: 'light' },
];

await mkdir(folder, { recursive: true });
const work = await mkdtemp(join(tmpdir(), 'variorum-pictures-'));
const samples = await serveFixtures();
const parts = await serveFixtures(work);
const browser = await launchChromium({ extension: buildFolder('chromium') });
try {
  const result = await shootArticle();
  for (const { file, view, opensClaim = false, scheme } of pictures) {
    await shootPanel(result, view, opensClaim, scheme);
    await writeFile(join(work, 'index.html'), layOut(scheme));
    for (const scale of [1, 0.5]) await shootPage(`${file}-${full.width * scale}`, full, scale);
  }
  await writeFile(join(work, 'index.html'), await layOutTile());
  await shootPage(`tile-${tile.width}`, tile, 1);
} finally {
  await browser.close();
  await samples.close();
  await parts.close();
  await rm(work, { recursive: true });
}

/** Opens the sample, saves what it looks like in both schemes, and returns what the extension read in it. */
async function shootArticle(): Promise<TabResult> {
  const url = `${samples.origin}/wire-report.html`;
  const watch = await ExtensionWatch.open(browser);
  let result: TabResult | null = null;
  for (const scheme of ['light', 'dark'] as const) {
    await browser.preferColorScheme(scheme);
    const page = await browser.open(url);
    await page.resize(full.width - full.panel - 1, full.height);
    result = await watch.waitForResult(await watch.findTab(url));
    if (result === null) throw new Error('The extension left the sample article alone.');
    await revealPainted(page, 'Netanyahu');
    await page.bringToFront();
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(null), 400)));
    await page.screenshot(join(work, `article-${scheme}.png`));
    await page.close();
  }
  if (result === null) throw new Error('There is no scheme to take pictures in.');
  // The panel names the site; one that exists nowhere says more than this machine's address.
  const named = parseResult(
    JSON.parse(JSON.stringify(result).replaceAll(samples.origin, 'https://corvane-wire.example')),
  );
  return named ?? result;
}

async function shootPanel(
  result: TabResult,
  name: string,
  opensClaim: boolean,
  scheme: ColorScheme,
): Promise<void> {
  const view = listViews(result).find((candidate) => candidate.name === name);
  if (view === undefined) throw new Error(`There is no view ${name}.`);
  const page = await showView(browser, view.path, view.result, { theme: scheme });
  await page.resize(full.panel, full.height);
  await view.prepare(page);
  // Until the result was there, the panel showed the picture before, where it had been scrolled to.
  await page.evaluate(() => window.scrollTo(0, 0));
  if (opensClaim) await page.evaluate(openSecondClaim);
  await page.screenshot(join(work, 'panel.png'));
  await page.close();
}

/** Sent to the panel as source: opens the first claim below the headline. */
async function openSecondClaim(): Promise<void> {
  document.querySelectorAll<HTMLElement>('[id^="sentence-"]')[1]?.click();
  await new Promise((resolve) => setTimeout(resolve, 500));
}

function layOut(scheme: ColorScheme): string {
  const line = scheme === 'dark' ? '#3c3f44' : '#c9ccd1';
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; display: flex; width: ${full.width}px; background: ${line} }
    img { display: block; height: ${full.height}px }
    img + img { margin-inline-start: 1px }
  </style><img src="article-${scheme}.png"><img src="panel.png">`;
}

async function layOutTile(): Promise<string> {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: ${tile.width}px; height: ${tile.height}px; display: grid; place-content: center; gap: 14px;
      justify-items: center; background: #f6f3ec; color: #23262b; font: 19px/1.35 Georgia, serif; text-align: center; text-wrap: balance }
    svg { width: 88px; height: 88px } b { font-size: 38px; font-weight: normal } span { max-width: 21em }
  </style>${await readFile(icon, 'utf8')}<b>Variorum</b><span>One article, read against the others. On your own machine.</span>`;
}

async function shootPage(
  name: string,
  { width, height }: { width: number; height: number },
  scale: number,
): Promise<void> {
  const page = await browser.open(`${parts.origin}/`);
  await page.resize(width * scale, height * scale);
  await page.evaluate((factor) => {
    document.documentElement.style.zoom = String(factor);
  }, scale);
  await page.screenshot(`${folder}${name}.png`);
  await page.close();
  console.log(`${folder}${name}.png`);
}
