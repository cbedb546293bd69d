import { documentIn, listenTo } from './read-node.ts';

/**
 * Calls back when a frame shows another document than it does now.
 *
 * @returns ends it.
 */
export function watchFrame(frame: Element, onChange: () => void): () => void {
  let last = documentIn(frame);
  const life = new AbortController();
  const check = (): void => {
    const now = documentIn(frame);
    if (now === last) return;
    last = now;
    onChange();
  };
  listenTo(frame, 'load', check, life);
  return () => life.abort();
}
