import { inChrome, runInFirefox } from './firefox-run.ts';
import type { Marionette } from './marionette.ts';

interface ViewBrowser extends Element {
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

/** Pages of extensions that are no tabs. */
export type View = 'sidebar' | 'popup';

/**
 * Runs a function in the page of the sidebar or of the open popup, as source; it may return a promise. Arguments and
 * result travel as JSON.
 *
 * @throws Error when it is not open, or with the message of what was thrown in it.
 */
export async function evaluateInView<Args extends unknown[], Result>(
  marionette: Marionette,
  view: View,
  body: (...args: Args) => Result | Promise<Result>,
  args: Args,
): Promise<Result> {
  const expression = `(${String(body)})(...${JSON.stringify(args)})`;
  const answer = await inChrome(marionette, () =>
    runInFirefox(marionette, evaluateThere, [view, expression], 'system'),
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as Result; // the caller's function says what it returns; it came back as JSON
}

/**
 * Runs in chrome context. The view's page lives in another process; a frame script carries the expression there and
 * evaluates it in a sandbox that sees what the page sees.
 */
function evaluateThere(view: View, expression: string): Promise<Answer> {
  const panel = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const inner = (
    view === 'sidebar'
      ? panel?.contentDocument?.getElementById('webext-panels-browser')
      : document.querySelector('.webextension-popup-browser')
  ) as ViewBrowser | null | undefined;
  if (!inner) return Promise.resolve({ error: `The ${view} is closed.` });
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
