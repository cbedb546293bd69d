import { useEffect, useState } from 'preact/hooks';

/** Milliseconds. A panel behind another window or tab is given no frames at all; it goes on by the clock. */
const longestFrame = 100;

/** Calls back with the next frame, or when none comes. Returns how to cancel. */
function onNextFrame(callback: () => void): () => void {
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const run = (): void => {
    cancel();
    callback();
  };
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, longestFrame);
  return cancel;
}

/**
 * How many items of a long list to draw by now. It begins with one portion and grows with every frame, so
 * that neither the first view nor a change of filter waits for all of them.
 *
 * @param total how many there are
 * @param least how many are needed at once, to reach a selected one
 * @param portion how many are drawn in one frame: some 5 ms of script on a slow machine
 * @param list what the list depends on; when it changes, the count begins again
 */
export function useGrowingCount(total: number, least: number, portion: number, list: string): number {
  const [grown, setGrown] = useState({ list, count: portion });
  const count = Math.min(total, Math.max(least, grown.list === list ? grown.count : portion));
  useEffect(() => {
    if (count >= total) return undefined;
    return onNextFrame(() => setGrown({ list, count: count + portion }));
  }, [count, total, portion, list]);
  return count;
}
