import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  launch,
  type KeyInput,
  type Browser as PuppeteerBrowser,
  type Page as PuppeteerPage,
  type Target,
} from 'puppeteer-core';
import type { Browser, ColorScheme, LaunchOptions, NetworkRequest, Page, Usage } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { parseKeys } from './parse-keys.ts';
import { readNetLog } from './read-net-log.ts';
import { waitUntil } from './wait-until.ts';

const netLog = 'net-log.json';

/** Keeps the browser's own requests and first-run pages away; what is left on the network is the pages' doing. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

class ChromiumPage implements Page {
  /** Puppeteer's page, for what the common interface does not have. */
  readonly page: PuppeteerPage;

  constructor(page: PuppeteerPage) {
    this.page = page;
  }

  evaluate<Args extends unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.page.evaluate(`(${String(body)})(...${JSON.stringify(args)})`) as Promise<Result>;
  }

  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async press(keys: string): Promise<void> {
    const { modifiers, key } = parseKeys(keys);
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key as KeyInput); // puppeteer throws for a key that it does not know
    for (const modifier of modifiers.toReversed()) await this.page.keyboard.up(modifier);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async screenshot(file: string): Promise<void> {
    await writeFile(file, await this.page.screenshot({ type: 'png' }));
  }

  async readUsage(): Promise<Usage> {
    const { TaskDuration = 0 } = await this.page.metrics();
    const session = await this.page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const { JSHeapUsedSize = 0, JSEventListeners = 0 } = await this.page.metrics();
    return { mainThread: TaskDuration * 1000, heap: JSHeapUsedSize, listeners: JSEventListeners };
  }

  async navigate(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Chromium or Chrome for Testing. */
export class Chromium implements Browser {
  readonly name = 'chromium';
  readonly extensionOrigin: string;
  /** Puppeteer's browser, for what the common interface does not have. */
  readonly browser: PuppeteerBrowser;
  readonly #folder: string;
  #requests: NetworkRequest[] | null = null;
  /** null: what the reader's system says. */
  #scheme: ColorScheme | null = null;

  constructor(browser: PuppeteerBrowser, extensionId: string, folder: string) {
    this.browser = browser;
    this.extensionOrigin = `chrome-extension://${extensionId}`;
    this.#folder = folder;
  }

  async open(url: string): Promise<ChromiumPage> {
    const page = new ChromiumPage(await this.browser.newPage());
    await this.#tellScheme(page.page);
    await page.bringToFront();
    await page.navigate(url);
    return page;
  }

  openExtensionPage(path: string): Promise<ChromiumPage> {
    return this.open(`${this.extensionOrigin}/${path}`);
  }

  /**
   * The side panel that the extension opened, once it is there.
   *
   * @throws Error when it does not show within the time (milliseconds).
   */
  async sidePanel(path = 'sidepanel.html', timeout = 15_000): Promise<ChromiumPage> {
    const address = `${this.extensionOrigin}/${path}`;
    const pages = new Set(await this.browser.pages());
    const target = await waitUntil(
      async () => {
        for (const candidate of this.browser.targets()) {
          // A tab with the same address is the page opened as a tab, not the panel.
          if (candidate.url().startsWith(address) && !pages.has(await candidate.asPage())) return candidate;
        }
        return null;
      },
      { what: 'the side panel', timeout },
    );
    const page = await target.asPage();
    await this.#tellScheme(page);
    return new ChromiumPage(page);
  }

  /** Clicks the extension's icon in the toolbar, as the browser's own test interface does it; returns the popup. */
  async clickIcon(page: Page): Promise<ChromiumPage> {
    if (!(page instanceof ChromiumPage)) throw new Error('This is no page of Chromium.');
    const extension = (await this.browser.extensions()).get(new URL(this.extensionOrigin).hostname);
    const address = `${this.extensionOrigin}/popup.html`;
    const find = (): Target | undefined => this.browser.targets().find((target) => target.url() === address);
    const click = async (): Promise<Target> => {
      await extension?.triggerAction(page.page);
      return waitUntil(find, { what: 'the popup', timeout: 2000 });
    };
    // The first click on a page that access is withheld to only runs what was held back.
    const popup = await click().catch(click);
    return new ChromiumPage(await popup.asPage());
  }

  async preferColorScheme(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    for (const page of await this.browser.pages()) await this.#tellScheme(page);
  }

  async killBackground(): Promise<void> {
    // One that has just been started is seen a moment later. It may have ended by itself, too, and nothing starts it.
    const worker = await waitUntil(() => this.#findWorker(), { what: 'the worker', timeout: 2000 }).catch(
      () => undefined,
    );
    if (!worker) return;
    await (await worker.worker())?.close().catch(() => undefined);
    // One that a waiting message starts again at once keeps its target.
    const gone = (): boolean => !this.browser.targets().includes(worker);
    await waitUntil(gone, { what: "the worker's end", timeout: 4000 });
  }

  async requests(): Promise<NetworkRequest[]> {
    return this.#requests ?? (await readNetLog(join(this.#folder, netLog)));
  }

  async waitForEnd(): Promise<void> {
    if (!this.browser.connected) return;
    await new Promise<void>((resolve) => {
      this.browser.once('disconnected', () => resolve());
    });
  }

  async close(): Promise<void> {
    if (this.#requests !== null) return;
    await this.browser.close();
    this.#requests = await readNetLog(join(this.#folder, netLog));
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #findWorker(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(this.extensionOrigin));
  }

  async #tellScheme(page: PuppeteerPage): Promise<void> {
    if (this.#scheme === null) return;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#scheme }]);
  }
}

/**
 * Starts Chromium with the extension, in a fresh profile.
 *
 * @throws Error when no Chromium is there, none can be installed, or the extension is refused.
 */
export async function launchChromium({ extension, headless = true }: LaunchOptions): Promise<Chromium> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-chromium-'));
  const browser = await launch({
    executablePath: await findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    userDataDir: join(folder, 'profile'),
    env: { ...process.env, LANGUAGE: 'en_US' },
    args: [
      ...quiet,
      `--log-net-log=${join(folder, netLog)}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    return new Chromium(browser, await browser.installExtension(extension), folder);
  } catch (error) {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    throw new Error(
      `Chromium does not take the extension in ${extension}. Is it built, and Chromium new enough? ${String(error)}`,
      {
        cause: error,
      },
    );
  }
}
