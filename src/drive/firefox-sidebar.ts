import { inChrome, runInFirefox } from './firefox-run.ts';
import { clickActions } from './firefox-input.ts';
import { evaluateInView } from './firefox-view.ts';
import type { Marionette } from './marionette.ts';
import { waitUntil } from './wait-until.ts';

/** The extension's sidebar. It is no tab, so it is reached through the window around it. */
export class FirefoxSidebar {
  readonly #marionette: Marionette;
  readonly #origin: string;

  constructor(marionette: Marionette, origin: string) {
    this.#marionette = marionette;
    this.#origin = origin;
  }

  /** Waits until the sidebar shows a page of the extension, loaded. */
  async waitUntilOpen(timeout = 15_000): Promise<void> {
    await waitUntil(() => this.isOpen(), { what: 'the sidebar', timeout });
    await waitUntil(() => this.evaluate(() => document.readyState === 'complete' && innerWidth > 0), {
      what: 'the page in the sidebar',
      timeout,
    });
  }

  isOpen(): Promise<boolean> {
    return inChrome(this.#marionette, () =>
      runInFirefox(
        this.#marionette,
        (origin: string) => {
          const panel = document.getElementById('sidebar') as HTMLIFrameElement | null;
          const inner = panel?.contentDocument?.getElementById('webext-panels-browser') as
            | (Element & { currentURI: { spec: string } })
            | null;
          return inner?.currentURI.spec.startsWith(origin) ?? false;
        },
        [this.#origin],
        'system',
      ),
    );
  }

  /**
   * Runs a function in the sidebar's page, as source; it may return a promise. Arguments and result travel as JSON.
   *
   * @throws Error when the sidebar is closed, or with the message of what was thrown in it.
   */
  async evaluate<Args extends unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return evaluateInView(this.#marionette, 'sidebar', body, args);
  }

  /** Clicks at a point of the sidebar's page: trusted input, in CSS pixels of its viewport. */
  async click(x: number, y: number): Promise<void> {
    await inChrome(this.#marionette, async () => {
      const [left, top] = await runInFirefox(this.#marionette, locateSidebar, [], 'system');
      await this.#marionette.send('WebDriver:PerformActions', clickActions(left + x, top + y));
    });
  }
}

function locateSidebar(): [number, number] {
  const panel = document.getElementById('sidebar');
  if (panel === null) throw new Error('The sidebar is closed.');
  const { left, top } = panel.getBoundingClientRect();
  return [left, top];
}
