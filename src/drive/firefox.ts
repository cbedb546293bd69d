import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import type { Browser, ColorScheme, LaunchOptions, NetworkRequest } from './browser.ts';
import {
  endBackground,
  grantSiteAccess,
  preferScheme,
  readRequests,
  runShortcut,
  watchRequests,
} from './firefox-chrome.ts';
import { showIcon } from './firefox-addon.ts';
import { clickActions } from './firefox-input.ts';
import { FirefoxPage } from './firefox-page.ts';
import { FirefoxSidebar } from './firefox-sidebar.ts';
import { inChrome, runInFirefox } from './firefox-run.ts';
import { evaluateInView } from './firefox-view.ts';
import { Marionette } from './marionette.ts';
import { parseKeys } from './parse-keys.ts';
import { startFirefox } from './start-firefox.ts';
import { waitUntil } from './wait-until.ts';

/** Firefox, driven through Marionette, which unlike WebDriver BiDi may enter pages of extensions and the sidebar. */
export class Firefox implements Browser {
  readonly name = 'firefox';
  readonly extensionOrigin: string;
  readonly marionette: Marionette;
  readonly extensionId: string;
  readonly #process: ChildProcess;
  readonly #profile: string;
  #requests: NetworkRequest[] | null = null;

  constructor(parts: {
    marionette: Marionette;
    process: ChildProcess;
    profile: string;
    extensionId: string;
    extensionHost: string;
  }) {
    this.marionette = parts.marionette;
    this.#process = parts.process;
    this.#profile = parts.profile;
    this.extensionId = parts.extensionId;
    this.extensionOrigin = `moz-extension://${parts.extensionHost}`;
  }

  async open(url: string): Promise<FirefoxPage> {
    const handle = await this.marionette.take(async () => {
      const opened = await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
      return readHandle(opened);
    });
    const page = new FirefoxPage(this.marionette, handle);
    await page.navigate(url);
    return page;
  }

  openExtensionPage(path: string): Promise<FirefoxPage> {
    return this.open(`${this.extensionOrigin}/${path}`);
  }

  /**
   * Runs the command behind a keyboard shortcut of the extension (`Alt+Shift+V`). Marionette's keys go to pages and do
   * not set off shortcuts, so this goes through the window's list of them.
   *
   * @throws Error when no extension has this shortcut.
   */
  async pressShortcut(keys: string): Promise<void> {
    const { modifiers, key } = parseKeys(keys);
    await this.runInChrome(runShortcut, key, modifiers);
  }

  /** The extension's sidebar: to open it, look into it and close it. */
  get sidebar(): FirefoxSidebar {
    return new FirefoxSidebar(this.marionette, this.extensionOrigin);
  }

  /** Clicks the extension's icon in the toolbar, by the mouse; returns what runs a function in its popup. */
  async clickIcon(): Promise<{ evaluate: FirefoxSidebar['evaluate'] }> {
    const [x, y] = await this.runInChrome(showIcon, this.extensionId);
    await this.#inChrome(() => this.marionette.send('WebDriver:PerformActions', clickActions(x, y)));
    const popup: { evaluate: FirefoxSidebar['evaluate'] } = {
      evaluate: (body, ...args) => evaluateInView(this.marionette, 'popup', body, args),
    };
    const hasText = (): Promise<boolean> => popup.evaluate(() => document.body.innerText.trim() !== '');
    await waitUntil(() => hasText().catch(() => false), { what: 'the popup' });
    return popup;
  }

  /** Saves the whole window with toolbar and sidebar as a PNG. */
  async screenshotWindow(file: string): Promise<void> {
    const image = await this.#inChrome(() =>
      this.marionette.send('WebDriver:TakeScreenshot', { full: false }),
    );
    await writeFile(file, Buffer.from(String(image), 'base64'));
  }

  async preferColorScheme(scheme: ColorScheme): Promise<void> {
    await this.runInChrome(preferScheme, scheme === 'dark' ? 0 : 1);
    await sleep(200); // until the processes of open pages have heard of it; nothing tells
  }

  async killBackground(): Promise<void> {
    await this.runInChrome(endBackground, this.extensionId);
  }

  async requests(): Promise<NetworkRequest[]> {
    if (this.#requests !== null) return this.#requests;
    const requests = await this.runInChrome(readRequests);
    const named = `moz-extension://${this.extensionId}`;
    return requests.map(({ url, initiator }) => ({
      url,
      initiator: initiator === named ? this.extensionOrigin : initiator,
    }));
  }

  async waitForEnd(): Promise<void> {
    if (this.#process.exitCode === null) await once(this.#process, 'exit');
  }

  async close(): Promise<void> {
    if (this.#requests !== null) return;
    if (this.#process.exitCode === null) {
      this.#requests = await this.requests();
      await Promise.all([
        this.waitForEnd(),
        // It may be gone before it has answered.
        this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined),
      ]);
    }
    this.#requests ??= [];
    this.marionette.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Runs a function with Firefox's own privileges; it is sent as source, arguments and result travel as JSON. */
  runInChrome<Args extends unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#inChrome(() => runInFirefox(this.marionette, body, args, 'system'));
  }

  #inChrome<T>(commands: () => Promise<T>): Promise<T> {
    return inChrome(this.marionette, commands);
  }
}

/**
 * Starts Firefox with the extension, which gets the site access that it asks for, in a fresh profile.
 *
 * @throws Error when no Firefox is there, none can be installed, or the extension is refused.
 */
export async function launchFirefox({ extension, headless = true }: LaunchOptions): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'variorum-firefox-'));
  const { process, port } = await startFirefox(profile, headless);
  try {
    const marionette = await Marionette.connect(port);
    await inChrome(marionette, () => runInFirefox(marionette, watchRequests, [], 'system'));
    const extensionId = String(await marionette.send('Addon:Install', { path: extension, temporary: true }));
    const extensionHost = await inChrome(marionette, () =>
      runInFirefox(marionette, grantSiteAccess, [extensionId], 'system'),
    );
    return new Firefox({ marionette, process, profile, extensionId, extensionHost });
  } catch (error) {
    const ended = once(process, 'exit');
    process.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    throw new Error(
      `Firefox does not take the extension in ${extension}. Is it built, and Firefox new enough? ${String(error)}`,
      {
        cause: error,
      },
    );
  }
}

function readHandle(opened: unknown): string {
  if (typeof opened === 'object' && opened !== null && 'handle' in opened) return String(opened.handle);
  throw new Error('Firefox opened no tab.');
}
