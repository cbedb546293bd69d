/** Well under the 50 ms from which on a page feels slow, with room for a slow machine. */
const sliceMs = 8;

export class OutOfTime extends Error {}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

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
