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

/** Where something stands in a viewport, in its CSS pixels. */
interface Span {
  top: number;
  bottom: number;
}

/** The frame that a window's document is shown in, in a page of the same origin. */
function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}

/** Scrolls a document so that what stands there comes into view; one in a frame that does not scroll, the page around it. */
function scrollView(view: Window, { top, bottom }: Span, behavior: ScrollBehavior): void {
  const frame = frameOf(view);
  const canScroll = rootElementOf(view.document).scrollHeight > view.innerHeight + 1;
  if (!frame || canScroll) {
    const inView = top >= view.innerHeight * 0.1 && bottom <= view.innerHeight * 0.9;
    if (!inView) view.scrollBy({ top: top - view.innerHeight * above, behavior });
  }
  if (!frame) return;
  const { top: offset, bottom: end } = frame.getBoundingClientRect();
  const span = canScroll ? { top: offset, bottom: end } : { top: offset + top, bottom: offset + bottom };
  scrollView(view.parent, span, behavior);
}

/** Scrolls a sentence into view, without motion where the reader wants less of it. Selects and focuses nothing. */
export function scrollToSentence(ranges: readonly Range[]): void {
  const first = ranges[0];
  if (!first) return;
  const scroller = scrollerOf(first.startContainer);
  const box = first.getBoundingClientRect();
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (scroller) {
    const top = box.top - scroller.getBoundingClientRect().top - scroller.clientHeight * above;
    scroller.scrollBy({ top, behavior });
  } else scrollView(window, box, behavior);
}
