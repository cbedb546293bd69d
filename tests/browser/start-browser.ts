import type { Browser } from '../../src/drive/browser.ts';
import { ExtensionWatch } from '../../src/drive/watch-extension.ts';

interface Started {
  browser: Browser;
  watch: ExtensionWatch;
}

/**
 * Starts a browser with the extension and a page to look at it from. On a busy machine a browser now and then does not come
 * up, so a second one is tried, and that is printed.
 */
export async function startBrowser(launch: () => Promise<Browser>): Promise<Started> {
  const start = async (): Promise<Started> => {
    const browser = await launch();
    try {
      return { browser, watch: await ExtensionWatch.open(browser) };
    } catch (error) {
      await browser.close();
      throw error;
    }
  };
  return start().catch((error: unknown) => {
    console.warn(`The browser is started once more: ${String(error)}`);
    return start();
  });
}
