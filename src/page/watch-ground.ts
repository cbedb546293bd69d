import { judgeGround } from './judge-ground.ts';
import { parentOf } from './read-node.ts';

/** After which a page that changes its colours slowly has done so. */
const fadeMs = 400;

/**
 * Calls back when the text of an element comes to stand on another ground: when the system turns dark or light and the
 * page with it, or the page by a button of its own, which sets an attribute of something around the text. Ends with the signal.
 */
export function watchGround(element: Element, onChange: () => void, signal: AbortSignal): void {
  let last = judgeGround(element);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = (): void => {
    const now = judgeGround(element);
    if (now === last) return;
    last = now;
    onChange();
  };
  const checkTwice = (): void => {
    check();
    clearTimeout(timer);
    timer = setTimeout(check, fadeMs);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', checkTwice, { signal });
  const observer = new MutationObserver(checkTwice);
  for (let node: Node | null = element; node; node = parentOf(node)) {
    observer.observe(node, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
