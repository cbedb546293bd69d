import type { Page } from './browser.ts';

/** A sentence that the extension painted. */
export interface PaintedSentence {
  /** Name of its highlight in the page's registry. */
  highlight: string;
  text: string;
}

/**
 * Everything painted in the page with the CSS Custom Highlight API, in the order of the text. What several highlights
 * hold (a sentence that is hovered or flashed too) counts once, under the first.
 */
export function listPainted(page: Page): Promise<PaintedSentence[]> {
  return page.evaluate(() => {
    const painted: { highlight: string; range: Range }[] = [];
    for (const [highlight, ranges] of CSS.highlights) {
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const again = painted.some(
          (other) =>
            other.range.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
            other.range.compareBoundaryPoints(Range.END_TO_END, range) === 0,
        );
        if (!again) painted.push({ highlight, range });
      }
    }
    return painted
      .toSorted((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ highlight, range }) => ({
        highlight,
        text: range.toString().replaceAll(/\s+/g, ' ').trim(),
      }));
  });
}

/**
 * Scrolls a painted sentence into the middle of the view and finds a point in it that no link covers.
 *
 * @param words Some words of the sentence, in one text node or over several.
 * @returns CSS pixels of the viewport, for a click.
 * @throws Error when no painted sentence has these words.
 */
export function revealPainted(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(async (sought) => {
    for (const [, ranges] of CSS.highlights) {
      for (const range of ranges) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (!live.toString().replaceAll(/\s+/g, ' ').includes(sought)) continue;
        const { top } = live.getBoundingClientRect();
        scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 100));
        for (const line of live.getClientRects()) {
          for (const part of [0.5, 0.2, 0.8]) {
            const x = line.left + line.width * part;
            const y = line.top + line.height / 2;
            const hit = document.elementFromPoint(x, y);
            if (hit !== null && hit.closest('a, button, input') === null) return { x, y };
          }
        }
      }
    }
    throw new Error(`Nothing painted has the words "${sought}".`);
  }, words);
}
