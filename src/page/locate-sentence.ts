import { dataOf, isConnected, treeOf } from './read-node.ts';
import type { Block } from './split-blocks.ts';

/** Where a sentence stands: UTF-16 offsets into the text of its block. */
export interface Place {
  block: Block;
  start: number;
  end: number;
}

function makeRange(first: Text, from: number, last: Text, to: number): Range | null {
  if (from > dataOf(first).length || to > dataOf(last).length) return null;
  const range = new Range();
  range.setStart(first, from);
  range.setEnd(last, to);
  return range;
}

/** A stretch of a sentence that one range can hold. */
interface Stretch {
  first: Text;
  from: number;
  last: Text;
  to: number;
}

function* stretchesOf({ block, start, end }: Place): Generator<Stretch> {
  let stretch: Stretch | null = null;
  let current = -1;
  for (let i = start; i < end; i++) {
    const number = block.piece[i] ?? -1;
    const node = block.nodes[number];
    const offset = (block.from[number] ?? 0) + (block.offset[i] ?? 0);
    if (!node) continue;
    if (stretch && number === current) {
      stretch.to = offset + 1;
      continue;
    }
    const apart = block.apart.slice(current + 1, number + 1).includes(true);
    if (stretch && !apart && treeOf(stretch.last) === treeOf(node)) {
      stretch.last = node;
      stretch.to = offset + 1;
    } else {
      if (stretch) yield stretch;
      stretch = { first: node, from: offset, last: node, to: offset + 1 };
    }
    current = number;
  }
  if (stretch) yield stretch;
}

/**
 * The live ranges of a sentence: one, or several where text that is not the sentence's stands in between.
 *
 * @returns null where the page has changed since and the place is gone.
 */
export function locateSentence(place: Place): Range[] | null {
  const ranges: Range[] = [];
  for (const { first, from, last, to } of stretchesOf(place)) {
    const range = makeRange(first, from, last, to);
    if (!range) return null;
    ranges.push(range);
  }
  return ranges.length > 0 && saysSentence(ranges, place) ? ranges : null;
}

const unseen = /[\s\p{Cf}]+/gu;
const bare = (text: string): string => text.normalize('NFKC').replace(unseen, '');

/** Whether the ranges still hold the words of the sentence; the page may have changed them since. */
export function saysSentence(ranges: readonly Range[], { block, start, end }: Place): boolean {
  return (
    ranges.every((range) => isConnected(range.startContainer)) &&
    bare(ranges.map(String).join('')) === bare(block.text.slice(start, end))
  );
}
