import { normaliseText } from './normalise-text.ts';
import type { NormalisedText } from './normalise-text.ts';
import type { Item } from './walk-page.ts';

/** A run of text that is read as one: a paragraph, a list item, a cell, what stands between two blank lines. */
export interface Block extends NormalisedText {
  /** Number of the element that it stands in. */
  element: number;
  /** The nodes of the pieces; null for a line break. */
  nodes: (Text | null)[];
  /** For each piece: where it begins in its node, in UTF-16 units. */
  from: number[];
  /** For each piece: whether text that is not the block's stands before it. */
  apart: boolean[];
}

/** Blocks with a larger part of their text in links point to other articles. */
const maxLinked = 0.6;
const letter = /\p{L}/u;

/** The block that is being put together. */
class OpenBlock {
  element = -1;
  nodes: (Text | null)[] = [];
  from: number[] = [];
  data: string[] = [];
  apart: boolean[] = [];
  length = 0;
  linked = 0;
  breaks = 0;
  gap = false;

  add(node: Text | null, from: number, data: string): void {
    this.nodes.push(node);
    this.from.push(from);
    this.data.push(data);
    this.apart.push(this.gap);
    this.gap = false;
  }

  close(): Block | null {
    const normalised = normaliseText(this.data);
    const isProse = letter.test(normalised.text) && this.linked < this.length * maxLinked;
    const { element, nodes, from, apart } = this;
    return isProse ? { ...normalised, element, nodes, from, apart } : null;
  }
}

/**
 * Puts the text of the elements in `content` together into blocks. A block ends where its element begins or ends
 * and at two line breaks; a single line break is a space.
 *
 * @param content numbers of elements whose own text counts.
 * @param keepLinks whether blocks made of links count (a headline may be one).
 */
export function* splitBlocks(
  items: Iterable<Item>,
  content: ReadonlySet<number>,
  keepLinks = false,
): Generator<void, Block[]> {
  const blocks: Block[] = [];
  let open = new OpenBlock();
  const flush = (): void => {
    const block = open.length > 0 ? open.close() : null;
    if (block) blocks.push(block);
    open = new OpenBlock();
  };
  for (const item of items) {
    if (item.kind === 'edge') {
      flush();
      yield;
    } else if (item.kind === 'gap') {
      open.gap = true;
    } else if (item.kind === 'break') {
      open.breaks++;
      if (open.breaks > 1) flush();
      else open.add(null, 0, '\n');
    } else if (!content.has(item.owner)) {
      open.gap ||= item.data.trim() !== '';
    } else {
      const length = item.data.trim().length;
      if (length > 0 && open.length > 0 && item.block !== open.element) flush();
      open.add(item.node, item.from, item.data);
      if (length > 0) {
        open.element = item.block;
        open.breaks = 0;
        open.length += length;
        if (item.linked && !keepLinks) open.linked += length;
      }
    }
  }
  flush();
  return blocks;
}
