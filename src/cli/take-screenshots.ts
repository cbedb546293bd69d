/**
 * `npm run screenshots`: every view of the extension in light and dark, narrow and wide, in English and Arabic, saved
 * under screenshots/views. Wants a build: npm run build.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from '../drive/browser.ts';
import { buildFolder } from '../drive/build-extension.ts';
import { launchChromium } from '../drive/chromium.ts';
import { listViews } from '../drive/list-views.ts';
import { showView } from '../drive/show-view.ts';
import { loadBundledPack } from '../build/load-bundled-pack.ts';
import { sampleReading } from '../drive/sample-reading.ts';

const folder = 'screenshots/views';
const height = 800;
/** Nobody scrolls further to look at a picture. */
const greatestHeight = 2000;

function measureHeight(page: Page): Promise<number> {
  return page.evaluate(
    (least, most) => Math.min(most, Math.max(least, document.documentElement.scrollHeight)),
    height,
    greatestHeight,
  );
}

await mkdir(folder, { recursive: true });
const sample = sampleReading(loadBundledPack());
const browser = await launchChromium({ extension: buildFolder('chromium') });
try {
  for (const language of ['en', 'ar']) {
    for (const theme of ['light', 'dark'] as const) {
      for (const width of [320, 420]) {
        for (const view of listViews(sample)) {
          const page = await showView(browser, view.path, view.result, { language, theme });
          await page.resize(width, height);
          await view.prepare(page);
          await page.resize(width, await measureHeight(page));
          const file = `${folder}/${view.name}-${language}-${theme}-${width}.png`;
          await page.screenshot(file);
          await page.close();
          console.log(file);
        }
      }
    }
  }
} finally {
  await browser.close();
}
