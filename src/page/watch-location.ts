import { pageOf } from '../session/page-address.ts';
import { makeAlarm } from './make-alarm.ts';
import { listenTo } from './read-node.ts';

/** How often the address is looked at where the browser does not tell of changes, in ms. */
const pollMs = 1000;

/** Whether it is the browser's own: no element has that handler. */
function isNavigation(value: unknown): value is EventTarget {
  return typeof value === 'object' && value !== null && 'oncurrententrychange' in value;
}

/**
 * Calls back when the document shows another page without having been loaded anew: pushed, replaced, gone back or
 * forward to. The address has changed by then, the text as a rule has not.
 *
 * @returns ends it.
 */
export function watchLocation(onChange: () => void): () => void {
  let last = pageOf(location.href);
  const check = (): void => {
    const now = pageOf(location.href);
    if (now === last) return;
    last = now;
    onChange();
  };
  // Chrome 102, Firefox 147. An element of that name may stand in for it in older ones.
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (isNavigation(navigation)) {
    navigation.addEventListener('currententrychange', check);
    return () => navigation.removeEventListener('currententrychange', check);
  }
  const life = new AbortController();
  listenTo(window, 'popstate', check, life);
  listenTo(window, 'hashchange', check, life);
  const alarm = makeAlarm(() => {
    alarm.set(pollMs);
    check();
  });
  alarm.set(pollMs);
  return () => {
    life.abort();
    alarm.clear();
  };
}
