import { pageOf } from '../session/page-address.ts';
import { listenTo } from './read-node.ts';

/** How often the address is looked at where the browser does not tell of changes, in ms. */
const pollMs = 1000;

/**
 * Calls back when the document shows another page without having been loaded anew: pushed, replaced, gone back or
 * forward to. The address has changed by then, the text as a rule has not.
 */
export function watchLocation(onChange: () => void, signal: AbortSignal): void {
  let last = pageOf(location.href);
  const check = (): void => {
    const now = pageOf(location.href);
    if (now === last) return;
    last = now;
    onChange();
  };
  // Chrome 102, Firefox 147. An element of that name may stand in for it in older ones.
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget && 'oncurrententrychange' in navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  listenTo(window, 'popstate', check, { signal });
  listenTo(window, 'hashchange', check, { signal });
  const timer = setInterval(check, pollMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
