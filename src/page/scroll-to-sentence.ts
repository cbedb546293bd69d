import { bodyOf, parentElementOf, rootElementOf } from './read-node.ts';

/** Part of the viewport above the sentence, so that headers which stick to the top do not cover it. */
const above = 0.3;

/** The nearest element around a node that scrolls on its own; null for the document. */
function scrollerOf(node: Node): Element | null {
  for (let element = parentElementOf(node); element; element = parentElementOf(element)) {
    if (element === bodyOf(document) || element === rootElementOf(document)) return null;
    if (element.scrollHeight <= element.clientHeight) continue;
    if (/^(?:auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY)) return element;
  }
  return null;
}

/** Scrolls a sentence into view, without motion where the reader wants less of it. Selects and focuses nothing. */
export function scrollToSentence(ranges: readonly Range[]): void {
  const first = ranges[0];
  if (!first) return;
  const scroller = scrollerOf(first.startContainer);
  const box = first.getBoundingClientRect();
  const inView = box.top >= innerHeight * 0.1 && box.bottom <= innerHeight * 0.9;
  if (inView && !scroller) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (scroller) {
    const top = box.top - scroller.getBoundingClientRect().top - scroller.clientHeight * above;
    scroller.scrollBy({ top, behavior });
  } else {
    scrollBy({ top: box.top - innerHeight * above, behavior });
  }
}
