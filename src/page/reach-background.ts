import type { PageMessage } from '../session/message-schema.ts';
import { retryWaits } from '../session/retry-waits.ts';
import { makeAlarm } from './make-alarm.ts';
import { replaceFormer } from './replace-former.ts';

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

/** A script's way to the background. */
export interface Line {
  send: (message: PageMessage) => void;
  /** Whether the extension turned out to be gone, or the script was put in anew. */
  readonly isCut: boolean;
}

/**
 * Reaches the background without the polyfill and without validation: for scripts that every page pays for.
 *
 * @param name of the script; a second one of that name in the same page ends the first.
 */
export function reachBackground(name: string): Line {
  const line = { isCut: false, send: (message: PageMessage): void => send(message) };
  const cut = (): void => {
    line.isCut = true;
  };
  replaceFormer(name, cut);
  const send = (message: PageMessage, retries = 0): void => {
    const runtime = line.isCut ? null : findRuntime();
    if (!runtime) return cut();
    const sendAgain = (): void => {
      const wait = retryWaits[retries];
      if (!findRuntime()) cut();
      else if (wait !== undefined) makeAlarm(() => send(message, retries + 1)).set(wait);
    };
    // A background that is ended over a message leaves it unanswered; where it had not listened yet Chrome resolves.
    runtime.sendMessage(message).then((answer) => answer === undefined && sendAgain(), sendAgain);
  };
  return line;
}
