import { isConnected, isVisible, parentElementOf, textContentOf } from './read-node.ts';
import type { Block } from './split-blocks.ts';
import type { WalkedPage } from './walk-page.ts';

const minParagraph = 80;

/** Parts blocks that the page shows from those that are folded away or swapped out for small screens. */
export function* partVisible(
  blocks: readonly Block[],
  elements: readonly Element[],
): Generator<void, { visible: Block[]; folded: Element[] }> {
  const visible: Block[] = [];
  const folded: Element[] = [];
  for (const block of blocks) {
    const element = elements[block.element];
    if (element && isConnected(element)) {
      if (isVisible(element)) visible.push(block);
      else folded.push(element);
    }
    yield;
  }
  return { visible, folded };
}

/** Takes out of the content what is hidden within its lines: the text of a tooltip, of a note that opens on a click. */
export function* leaveOutHidden(walked: WalkedPage, content: Set<number>): Generator<void, Element[]> {
  const hidden = new Set<Element>();
  const looked = new Set<number>();
  for (const item of walked.items) {
    if (item.kind !== 'text' || item.owner === item.block || looked.has(item.owner)) continue;
    looked.add(item.owner);
    const element = content.has(item.owner) && walked.elements[item.owner];
    if (!element) continue;
    yield;
    const block = walked.elements[item.block];
    // Where all of the block is hidden, it is watched as a whole.
    if (isVisible(element) || !block || !isVisible(block)) continue;
    content.delete(item.owner);
    hidden.add(element);
  }
  return [...hidden];
}

/** Of the elements that an attribute hides those with as much text as a paragraph. */
export function* keepFolded(elements: readonly Element[]): Generator<void, Element[]> {
  const folded: Element[] = [];
  for (const element of elements) {
    const { length } = textContentOf(element)?.trim() ?? '';
    if (length >= minParagraph && isConnected(element) && !isVisible(element)) folded.push(element);
    yield;
  }
  return folded;
}

/** The outermost element that hides this one. */
export function findHidingElement(hidden: Element): Element {
  let outermost = hidden;
  for (let around = parentElementOf(hidden); around && !isVisible(around); around = parentElementOf(around)) {
    outermost = around;
  }
  return outermost;
}
