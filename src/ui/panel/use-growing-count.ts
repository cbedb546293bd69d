import { useEffect, useState } from 'preact/hooks';

/** Items drawn in one frame: about 5 ms of script on a slow machine, and more than a panel shows at once. */
const portion = 30;

/**
 * How many items of a long list to draw by now. It begins with as many as a panel shows and grows with every frame, so
 * that neither the first view nor a change of filter waits for all of them.
 *
 * @param total how many there are
 * @param least how many are needed at once, to reach a selected one
 * @param list what the list depends on; when it changes, the count begins again
 */
export function useGrowingCount(total: number, least: number, list: string): number {
  const [grown, setGrown] = useState({ list, count: portion });
  const count = Math.min(total, Math.max(least, grown.list === list ? grown.count : portion));
  useEffect(() => {
    if (count >= total) return undefined;
    const frame = requestAnimationFrame(() => setGrown({ list, count: count + portion }));
    return () => cancelAnimationFrame(frame);
  }, [count, total, list]);
  return count;
}
