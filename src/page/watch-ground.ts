import { judgeGround } from './judge-ground.ts';
import { makeAlarm } from './make-alarm.ts';
import { parentOf } from './read-node.ts';

/** After the last change of an attribute: a page may set many in a row, and change its colours slowly. */
const restMs = 400;

/** What is around a node; of a shadow root the element that it belongs to. */
function aroundOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : parentOf(node);
}

/**
 * Calls back when the text of an element comes to stand on another ground: when the system turns dark or light and the
 * page with it, or the page by a button of its own, which sets an attribute of something around the text. Ends with the signal.
 */
export function watchGround(element: Element, onChange: () => void, signal: AbortSignal): void {
  let last = judgeGround(element);
  const check = (): void => {
    const now = judgeGround(element);
    if (now === last) return;
    last = now;
    onChange();
  };
  const alarm = makeAlarm(check);
  const checkSoon = (): void => alarm.set(restMs);
  const checkNowAndSoon = (): void => {
    check();
    checkSoon();
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', checkNowAndSoon, { signal });
  const observer = new MutationObserver(checkSoon);
  for (let node: Node | null = element; node; node = aroundOf(node)) {
    observer.observe(node, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    alarm.clear();
  });
}
