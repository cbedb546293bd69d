import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** What is waited for, for the message: "the panel". */
  what: string;
  /** Milliseconds until it is given up. */
  timeout?: number;
}

/** Asked at least so often, whatever the time: a machine that stood still meanwhile has had no chance to answer. */
const leastAsked = 20;

/**
 * Asks again and again until the answer is neither undefined, null nor false, and returns that answer.
 *
 * @throws Error that names what was waited for, when the time is up.
 */
export async function waitUntil<T>(
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  { what, timeout = 15_000 }: Patience,
): Promise<T> {
  const end = Date.now() + timeout;
  for (let asked = 1; ; asked++) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end && asked >= leastAsked)
      throw new Error(`Waited ${timeout / 1000} s for ${what}, in vain.`);
    await sleep(60);
  }
}
