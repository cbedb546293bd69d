/** Runs an action several times, the first ones to warm up, and returns the median time of the others in milliseconds. */
export function timeMedian(action: () => void, { warmUp = 3, runs = 11 } = {}): number {
  for (let i = 0; i < warmUp; i++) action();
  return medianOf(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      action();
      return performance.now() - start;
    }),
  );
}

/** The middle value; NaN where there is none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
