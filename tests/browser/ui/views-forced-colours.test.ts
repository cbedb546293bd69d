import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../../../src/drive/build-extension.ts';
import { launchChromium } from '../../../src/drive/chromium.ts';
import type { Chromium } from '../../../src/drive/chromium.ts';
import { showView } from '../../../src/drive/show-view.ts';
import { findViolations } from './find-violations.ts';
import { readings } from './look-over-views.ts';

describe('views in forced colours', () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await launchChromium({ extension: buildFolder('chromium') });
  });
  afterAll(() => browser?.close());

  test.each(readings)('$name keeps its contrast and its marks', async (view) => {
    const page = await showView(browser, view.path, view.result, { language: 'en', theme: 'system' });
    const pages = await browser.browser.pages();
    const shown = pages.find((one) => one.url().includes(`${view.path}?`));
    const session = await shown?.createCDPSession();
    await session?.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await page.resize(320, 800);
    await view.prepare(page);
    expect(await page.evaluate(findViolations)).toEqual([]);
    expect(await page.evaluate(findInvisibleMarks)).toEqual([]);
    await page.close();
  });
});

/** Marks that carry a meaning by shape and would be lost if colours of ours were all that draws them. */
function findInvisibleMarks(): string[] {
  return [...document.querySelectorAll('.sign, .relation-bar > span, .cell:not(.silent), .tag')].flatMap(
    (mark) => {
      const { color, backgroundColor, borderTopWidth } = getComputedStyle(mark);
      return color === backgroundColor && parseFloat(borderTopWidth) === 0 ? mark.className : [];
    },
  );
}
