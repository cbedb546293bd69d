import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { answers, pageMessage, tabMessage, viewMessage } from './message-schema.ts';
import type { Answer, PageMessage, TabMessage, ViewMessage, WorkerMessage } from './message-schema.ts';
import { retryWaits } from './retry-waits.ts';

export type {
  Answer,
  CardDress,
  Mark,
  PageMessage,
  Paint,
  TabMessage,
  ViewMessage,
  WorkerMessage,
} from './message-schema.ts';

/** The tab that a message from a page came from. */
export interface PageSender {
  tab: number;
  window: number;
  /** Of a private window. */
  incognito: boolean;
}

type Handlers<Message extends WorkerMessage, Sender extends unknown[]> = {
  [T in Message['type']]: (
    message: Extract<Message, { type: T }>,
    ...sender: Sender
  ) => Answer<T> | Promise<Answer<T>>;
};

/**
 * Sends a message to the background, again where the browser ended it over the message.
 *
 * @throws when the background cannot be reached (the extension was updated or removed under this page) or
 * answers with something else than it should.
 */
export async function send<T extends WorkerMessage['type']>(
  message: Extract<WorkerMessage, { type: T }>,
): Promise<Answer<T>>;
export async function send(message: WorkerMessage): Promise<unknown> {
  const schema = answers[message.type];
  for (const ms of retryWaits) {
    // The polyfill answers undefined where the background ended, and browsers reject.
    const answered: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
    if (answered !== undefined) return v.parse(schema, answered);
    // Pages can clear a timer, not this.
    await new Promise((resolve) => AbortSignal.timeout(ms).addEventListener('abort', resolve));
  }
  return v.parse(schema, await browser.runtime.sendMessage(message));
}

/** Sends a message to the annotator of a tab, in the page or in a frame of it; false where none takes it. */
export async function sendToTab(tab: number, message: TabMessage): Promise<boolean> {
  try {
    const answered: unknown = await browser.tabs.sendMessage(tab, message);
    return answered !== undefined;
  } catch {
    return false;
  }
}

/** Whether the sender is one of the extension's own pages (panel, popup, options), also one open in a tab. */
function isOwnView(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** Whether the sender is the page of a tab or a frame of the page's own origin. */
function isOfPage(sender: Runtime.MessageSender): boolean {
  const { frameId, tab } = sender;
  if (frameId === 0) return true;
  // Not in the polyfill's types. A frame whose text the page wrote has no address to tell its origin by.
  const origin: unknown = Reflect.get(sender, 'origin');
  return tab?.url !== undefined && URL.canParse(tab.url) && new URL(tab.url).origin === origin;
}

function pageSender(sender: Runtime.MessageSender): PageSender | null {
  const { tab } = sender;
  if (tab?.id === undefined || tab.windowId === undefined || !isOfPage(sender)) return null;
  return { tab: tab.id, window: tab.windowId, incognito: tab.incognito };
}

/** Answers one message; undefined (no answer, the sender's promise fails) where it is not one for us. */
function answer(
  message: unknown,
  sender: Runtime.MessageSender,
  fromPage: Handlers<PageMessage, [PageSender]>,
  fromView: Handlers<ViewMessage, []>,
): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnView(sender)) {
    const parsed = v.safeParse(viewMessage, message);
    return parsed.success ? call(fromView, parsed.output) : undefined;
  }
  const page = pageSender(sender);
  const parsed = v.safeParse(pageMessage, message);
  return page && parsed.success ? call(fromPage, parsed.output, page) : undefined;
}

/** The one place where a message's type picks its handler; the table's type keeps the two together. */
function call<Message extends WorkerMessage, Sender extends unknown[]>(
  handlers: Handlers<Message, Sender>,
  message: Message,
  ...sender: Sender
): Promise<unknown> {
  const handler = handlers[message.type as Message['type']] as (
    message: Message,
    ...sender: Sender
  ) => unknown;
  return Promise.resolve(handler(message, ...sender));
}

/**
 * Handles messages in the background. Every message is validated; those of other extensions, of frames of another
 * origin and of unknown shape get no answer, and a page cannot send what only panel and popup may. Handlers are called before
 * anything is awaited: Chrome opens the side panel only as long as the reader's click is at work.
 *
 * @returns how to stop.
 */
export function listen(
  fromPage: Handlers<PageMessage, [PageSender]>,
  fromView: Handlers<ViewMessage, []>,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
    answer(message, sender, fromPage, fromView);
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Handles the background's messages in a page.
 *
 * @param handle returns whether it takes the message.
 * @param life ends with the listening.
 */
export function listenInPage(handle: (message: TabMessage) => boolean, life: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<null> | undefined => {
    const parsed = v.safeParse(tabMessage, message);
    if (life.aborted || sender.id !== browser.runtime.id || sender.tab || !parsed.success) return undefined;
    return handle(parsed.output) ? Promise.resolve(null) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
}
