import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../../src/drive/browser.ts';
import { buildFolder } from '../../../src/drive/build-extension.ts';
import { launchChromium } from '../../../src/drive/chromium.ts';
import { launchFirefox } from '../../../src/drive/firefox.ts';
import { updateExtension } from '../../../src/drive/manage-extension.ts';
import { waitUntil } from '../../../src/drive/wait-until.ts';
import type { ExtensionApi } from './extension-api.ts';
import { listUnderlined } from './list-underlined.ts';
import { noteErrors, readErrors } from './note-errors.ts';
import { paintedTexts, waitForPaint } from './open-story.ts';
import { serveHtml } from './serve-html.ts';
import type { HtmlServer } from './serve-html.ts';
import { writeStory } from './write-story.ts';

declare const chrome: ExtensionApi;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function setVersion(folder: string, version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, version }));
}

describe.each([
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
] as const)('an update under an open page in $name', ({ name, launch }) => {
  let folder = '';
  let browser: Browser;
  let server: HtmlServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'variorum-update-'));
    await cp(buildFolder(name), folder, { recursive: true });
    await setVersion(folder, '0.0.1');
    server = await serveHtml();
    browser = await launch({ extension: folder });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const version = async (): Promise<string> => {
    const view = await browser.openExtensionPage('options.html');
    const found = await view.evaluate(() => chrome.runtime.getManifest().version);
    await view.close();
    return found;
  };

  test('leaves no paint of the old version and no error; the new one reads', async () => {
    const url = server.put('/update', writeStory({ head: noteErrors }));
    server.put('/update-next', writeStory({ head: noteErrors }));
    const page = await browser.open(url);
    const painted = await waitForPaint(page);
    const old = await listUnderlined(page);
    expect(old.length).toBeGreaterThan(0);
    expect(await version()).toBe('0.0.1');

    await setVersion(folder, '0.0.2');
    await updateExtension(browser, folder);
    await waitUntil(async () => (await version().catch(() => '')) === '0.0.2', { what: 'the new version' });
    await page.bringToFront();
    await expect
      .poll(async () => (await listUnderlined(page)).filter((highlight) => old.includes(highlight)))
      .toEqual([]);

    // The old version's scripts go on in the page: they do not stumble over what happens there.
    await page.evaluate(() => document.querySelector('article p')?.append(' Late words.'));
    await page.evaluate(() => history.pushState(null, '', '/update-next'));
    await pause(1500);
    expect(await readErrors(page)).toEqual([]);

    await page.navigate(url);
    expect(await waitForPaint(page)).toEqual(painted);
    expect(new Set(await paintedTexts(page)).size).toBe(painted.length);
    expect(await readErrors(page)).toEqual([]);
    await page.close();
  });
});
