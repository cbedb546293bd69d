import { isVisible } from './read-node.ts';

/** Enough to notice that a part of the page is unfolded. */
const maxWatched = 100;

/**
 * Calls back, once, when the page shows something of what it hid: the rest of an article behind a button, as a rule. Most
 * do it by an attribute somewhere above; what is seen here is that the element comes to have a box. Ends with the signal.
 */
export function watchFolded(folded: readonly Element[], onShown: () => void, signal: AbortSignal): void {
  const observer = new ResizeObserver((entries) => {
    if (!entries.some(({ target }) => isVisible(target))) return;
    observer.disconnect();
    onShown();
  });
  for (const element of folded.slice(0, maxWatched)) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
