import { makeAlarm } from './make-alarm.ts';
import { isVisible } from './read-node.ts';

/** Enough to notice that a part of the page is unfolded. */
const maxWatched = 100;
/** When to look whether text has become visible that had its box all along: ms after the last look, doubled up to the longest. */
const firstWait = 500;
const longestWait = 4000;

/**
 * Calls back, once, when the page shows something of what it hid: the rest of an article behind a button, as a rule. Most
 * do it by an attribute somewhere above; what is seen here is that the element comes to have a box. Of `visibility` alone
 * nothing tells, and some sites hide all of the page by it until their scripts run: that is asked for. Ends with the signal.
 */
export function watchFolded(folded: readonly Element[], onShown: () => void, signal: AbortSignal): void {
  const watched = folded.slice(0, maxWatched);
  if (watched.length === 0) return;
  const look = (): void => {
    if (!watched.some(isVisible)) return;
    stop();
    onShown();
  };
  const observer = new ResizeObserver(look);
  for (const element of watched) observer.observe(element);
  let wait = firstWait;
  const alarm = makeAlarm(() => {
    wait = Math.min(longestWait, wait * 2);
    alarm.set(wait);
    look();
  });
  alarm.set(wait);
  const stop = (): void => {
    observer.disconnect();
    alarm.clear();
  };
  signal.addEventListener('abort', stop);
}
