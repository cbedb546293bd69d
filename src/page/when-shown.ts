import { listenTo } from './read-node.ts';

declare global {
  interface WindowEventMap {
    prerenderingchange: Event;
  }
}

/** From the prototype: an element of that name may stand in for the document's own. Chrome only. */
function isRenderedBeforehand(): boolean {
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering') ?? {};
  return get !== undefined && Reflect.apply(get, document, []) === true;
}

/**
 * Calls back once the tab shows the document: at once, or later where the browser renders a page beforehand that the
 * reader may open next. Until then the tab is another page's, and messages and scripts would go there.
 */
export function whenShown(onShown: () => void): void {
  if (isRenderedBeforehand()) listenTo(document, 'prerenderingchange', onShown, { once: true });
  else onShown();
}
