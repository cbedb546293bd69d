import type { PageMessage } from '../session/message-schema.ts';

const retryMs = 200;

/** What the gate needs of the extension's API; the polyfill for all of it is as large as the gate. */
interface Runtime {
  readonly id?: string;
  sendMessage: (message: unknown) => Promise<unknown>;
}

function isRuntime(value: unknown): value is Runtime {
  return typeof value === 'object' && value !== null && 'sendMessage' in value;
}

function findRuntime(): Runtime | null {
  // Both browsers have `chrome`; an element with the id "browser" would pass for the other name in Chrome.
  const api: unknown = Reflect.get(globalThis, 'chrome');
  const runtime: unknown = typeof api === 'object' && api !== null && Reflect.get(api, 'runtime');
  return isRuntime(runtime) && runtime.id !== undefined ? runtime : null;
}

/**
 * A way to the background, without the polyfill and without validation: for scripts that every page pays for.
 *
 * @param name of the script; a second one of that name in the same page ends the first.
 * @returns `signal` is aborted when the extension turns out to be gone, or the script is put in anew.
 */
export function reachBackground(name: string): { send: (message: PageMessage) => void; signal: AbortSignal } {
  const key = Symbol.for(`variorum ${name}`);
  const former: unknown = Reflect.get(globalThis, key);
  if (former instanceof AbortController) former.abort();
  const life = new AbortController();
  Reflect.set(globalThis, key, life);
  const send = (message: PageMessage, isSecond = false): void => {
    const runtime = findRuntime();
    if (!runtime) return life.abort();
    runtime.sendMessage(message).catch(() => {
      if (!findRuntime()) life.abort();
      // The background was ended over this message: the next one starts it again.
      else if (!isSecond && !life.signal.aborted) setTimeout(() => send(message, true), retryMs);
    });
  };
  return { send: (message) => send(message), signal: life.signal };
}
