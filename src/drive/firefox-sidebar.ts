import { inChrome, runInFirefox } from './firefox-run.ts';
import { clickActions } from './firefox-input.ts';
import type { Marionette } from './marionette.ts';
import { waitUntil } from './wait-until.ts';

interface SidebarBrowser extends Element {
  currentURI: { spec: string };
  messageManager: {
    loadFrameScript(url: string, later: boolean): void;
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
  };
}
interface Answer {
  value?: unknown;
  error?: string;
}

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
          const inner = panel?.contentDocument?.getElementById(
            'webext-panels-browser',
          ) as SidebarBrowser | null;
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
    const expression = `(${String(body)})(...${JSON.stringify(args)})`;
    const answer = await inChrome(this.#marionette, () =>
      runInFirefox(this.#marionette, evaluateInSidebar, [expression], 'system'),
    );
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as Result; // the caller's function says what it returns; it came back as JSON
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

/**
 * Runs in chrome context. The sidebar's page lives in another process; a frame script carries the expression there and
 * evaluates it in a sandbox that sees what the page sees.
 */
function evaluateInSidebar(expression: string): Promise<Answer> {
  const panel = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const inner = panel?.contentDocument?.getElementById('webext-panels-browser') as SidebarBrowser | null;
  if (!inner) return Promise.resolve({ error: 'The sidebar is closed.' });
  const name = `variorum:${Math.random()}`;
  const script = `(async () => {
    let answer;
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      answer = { value: JSON.parse(JSON.stringify((await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox)) ?? null)) };
    } catch (error) {
      answer = { error: String(error?.message ?? error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  return new Promise((resolve) => {
    inner.messageManager.addMessageListener(name, function take({ data }) {
      inner.messageManager.removeMessageListener(name, take);
      resolve(data);
    });
    inner.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
