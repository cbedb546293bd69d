/** Well under the 50 ms from which on a page feels slow, with room for a slow machine. */
const sliceMs = 8;

export class OutOfTime extends Error {}

/**
 * Lets the page have its turn. By a message, as no timer is out of the page's reach: its own and those of extensions
 * are numbered together, and some pages clear every number there is.
 */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Runs a generator to its end without holding up the page: whenever it yields and its slice is used up, the page
 * gets its turn.
 *
 * @param budgetMs time of our own work, pauses not counted.
 * @returns what the generator returns.
 * @throws the signal's reason when it is aborted in between; OutOfTime when the budget is used up.
 */
export async function sliceWork<Result>(
  work: Generator<void, Result>,
  signal: AbortSignal,
  budgetMs: number,
): Promise<Result> {
  let used = 0;
  let started = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    const elapsed = performance.now() - started;
    if (elapsed < sliceMs) continue;
    used += elapsed;
    if (used > budgetMs) throw new OutOfTime();
    await pause();
    started = performance.now();
  }
}
