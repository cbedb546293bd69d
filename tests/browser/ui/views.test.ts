import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from '../../../src/drive/browser.ts';
import { buildFolder } from '../../../src/drive/build-extension.ts';
import { launchChromium } from '../../../src/drive/chromium.ts';
import { launchFirefox } from '../../../src/drive/firefox.ts';
import { listViews } from '../../../src/drive/list-views.ts';
import { showView } from '../../../src/drive/show-view.ts';
import { bundledPack } from '../../fixtures/pack.ts';
import { sampleReading } from '../../fixtures/reading.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const sample = sampleReading(bundledPack());

/** The page may not run strings, so axe goes into the function that the driver sends. */
// oxlint-disable-next-line typescript/no-implied-eval, no-new-func
const findViolations = new Function(
  `${axe};
  return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')));`,
) as () => Promise<string[]>; // what the text above returns

function readFrame(page: Page) {
  return page.evaluate(() => ({
    direction: document.documentElement.dir,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
}

describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
] as const)('views in $name', ({ name, launch }) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({ extension: buildFolder(name) });
  });
  afterAll(() => browser?.close());

  describe.each([
    { language: 'en', theme: 'light', direction: 'ltr' },
    { language: 'ar', theme: 'dark', direction: 'rtl' },
  ] as const)('$language, $theme', ({ language, theme, direction }) => {
    test.each(listViews(sample))('$name breaks no rule of axe and fits', async (view) => {
      const page = await showView(browser, view.path, view.result, { language, theme });
      await page.resize(320, 800);
      await view.prepare(page);
      expect(await page.evaluate(findViolations)).toEqual([]);
      expect(await readFrame(page)).toEqual({ direction, sideways: 0 });
      await page.close();
    });
  });
});
