import type { Browser, Page } from './browser.ts';
import { Chromium } from './chromium.ts';
import { Firefox } from './firefox.ts';
import * as inFirefox from './firefox-addon.ts';

/** What Chromium's own page for extensions may do. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
      incognitoAccess?: boolean;
    }): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(extensionId: string): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};

/** Runs something on Chromium's page for extensions, with the extension's id. */
async function onExtensionsPage<Argument>(
  browser: Chromium,
  body: (id: string, argument: Argument) => Promise<void>,
  argument: Argument,
): Promise<void> {
  const page = await browser.open('chrome://extensions/');
  // Else it would not start an unpacked extension again.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.evaluate(body, new URL(browser.extensionOrigin).hostname, argument);
  await page.close();
}

/** Withholds access to all sites, or gives it back, as the reader can for each extension. */
export async function allowSites(browser: Browser, allowed: boolean): Promise<void> {
  if (browser instanceof Firefox)
    await browser.runInChrome(inFirefox.allowSites, browser.extensionId, allowed);
  if (browser instanceof Chromium)
    await onExtensionsPage(
      browser,
      (extensionId, hostAccess) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
      allowed ? ('ON_ALL_SITES' as const) : ('ON_CLICK' as const),
    );
}

/** Lets the extension into private windows; the browser starts it anew for that. */
export async function allowPrivateWindows(browser: Browser): Promise<void> {
  if (browser instanceof Firefox)
    await browser.runInChrome(inFirefox.allowPrivateWindows, browser.extensionId);
  if (browser instanceof Chromium)
    await onExtensionsPage(
      browser,
      (extensionId, incognitoAccess) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess }),
      true,
    );
}

/** Disables the extension, or enables it again, as the reader can. Its pages are closed by the browser. */
export async function enableExtension(browser: Browser, enabled: boolean): Promise<void> {
  if (browser instanceof Firefox) await browser.runInChrome(inFirefox.enable, browser.extensionId, enabled);
  if (browser instanceof Chromium)
    await onExtensionsPage(browser, (id, wanted) => chrome.management.setEnabled(id, wanted), enabled);
}

/** Puts what its folder holds by now in the place of the running extension, as an update does. */
export async function updateExtension(browser: Browser, folder: string): Promise<void> {
  if (browser instanceof Firefox)
    await browser.marionette.send('Addon:Install', { path: folder, temporary: true });
  if (browser instanceof Chromium)
    await onExtensionsPage(browser, (id) => chrome.developerPrivate.reload(id), null);
}

/** The popup that a click on the toolbar icon opened. */
export interface ToolbarPopup {
  evaluate<Args extends unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
}

/** Clicks the extension's toolbar icon beside a page, which lends it access to the page. */
export async function clickToolbarIcon(browser: Browser, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  if (browser instanceof Chromium) return browser.clickIcon(page);
  if (browser instanceof Firefox) return browser.clickIcon();
  throw new Error('There is no such browser.');
}
