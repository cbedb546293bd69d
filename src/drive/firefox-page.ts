import { writeFile } from 'node:fs/promises';
import type { Page, Usage } from './browser.ts';
import { readHeap, readMainThread, readProcessId } from './firefox-chrome.ts';
import { clickActions, keyActions } from './firefox-input.ts';
import { inChrome, runInFirefox } from './firefox-run.ts';
import type { Marionette } from './marionette.ts';

interface Size {
  width: number;
  height: number;
}

/** What was last asked of the window, and got: Marionette waits half a second for a change that does not come. */
const sizes = new WeakMap<Marionette, { asked: Size; got: Size }>();

const isSame = (one: Size, other: Size): boolean => one.width === other.width && one.height === other.height;

/** Runs in the page. */
function readWindow(): { outer: Size; frame: Size } {
  const { outerWidth, outerHeight, innerWidth, innerHeight } = window;
  return {
    outer: { width: outerWidth, height: outerHeight },
    frame: { width: outerWidth - innerWidth, height: outerHeight - innerHeight },
  };
}

/** A tab of Firefox. Marionette has one current tab, so each command first switches to its own. */
export class FirefoxPage implements Page {
  readonly #marionette: Marionette;
  readonly #handle: string;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  evaluate<Args extends unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#here(false, () => runInFirefox(this.#marionette, body, args));
  }

  /** As `evaluate`, with Firefox's own privileges: it may look into closed shadow roots (`openOrClosedShadowRoot`). */
  evaluateAsBrowser<Args extends unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#here(false, () => runInFirefox(this.#marionette, body, args, 'system'));
  }

  async click(x: number, y: number): Promise<void> {
    await this.#here(true, () => this.#marionette.send('WebDriver:PerformActions', clickActions(x, y)));
  }

  async press(keys: string): Promise<void> {
    await this.#here(true, () => this.#marionette.send('WebDriver:PerformActions', keyActions(keys)));
  }

  /** Sizes the window so that the page in it gets this size; Firefox has no narrower window than some 500 pixels. */
  async resize(width: number, height: number): Promise<void> {
    await this.#here(true, async () => {
      const { outer, frame } = await runInFirefox(this.#marionette, readWindow, []);
      const asked = { width: width + frame.width, height: height + frame.height };
      const before = sizes.get(this.#marionette);
      if (before && isSame(before.asked, asked) && isSame(before.got, outer)) return;
      await this.#marionette.send('WebDriver:SetWindowRect', asked);
      const got = await runInFirefox(this.#marionette, readWindow, []);
      sizes.set(this.#marionette, { asked, got: got.outer });
    });
  }

  async screenshot(file: string): Promise<void> {
    const image = await this.#here(true, () =>
      this.#marionette.send('WebDriver:TakeScreenshot', { full: false }),
    );
    await writeFile(file, Buffer.from(String(image), 'base64'));
  }

  async readUsage(): Promise<Usage> {
    const id = await this.evaluateAsBrowser(readProcessId);
    const mainThread = await inChrome(this.#marionette, () =>
      runInFirefox(this.#marionette, readMainThread, [id], 'system'),
    );
    // Afterwards: collecting garbage takes the main thread's time.
    return { mainThread, ...(await this.evaluateAsBrowser(readHeap)) };
  }

  async navigate(url: string): Promise<void> {
    await this.#here(true, () => this.#marionette.send('WebDriver:Navigate', { url }));
  }

  async bringToFront(): Promise<void> {
    await this.#here(true, () => Promise.resolve());
  }

  async close(): Promise<void> {
    await this.#here(false, async () => {
      const left = await this.#marionette.send('WebDriver:CloseWindow');
      // Without a current tab Marionette cannot even open another one.
      if (Array.isArray(left))
        await this.#marionette.send('WebDriver:SwitchToWindow', { handle: left[0], focus: false });
    });
  }

  /** Runs commands with this tab as their target; `front` also shows it, which input and screenshots need. */
  #here<T>(front: boolean, commands: () => Promise<T>): Promise<T> {
    return this.#marionette.take(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: front });
      return await commands();
    });
  }
}
