import { parentOf, isElement } from './read-node.ts';
import type { Ground } from './highlight-names.ts';

const rgb = /^rgba?\((\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)/;

/** Whether a computed colour is nearer to black than to white, as perceived; null where it is none we can read. */
export function isDark(colour: string): boolean | null {
  const match = rgb.exec(colour);
  if (!match) return null;
  const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * Whether the text of an element stands on a light or a dark ground. The colour of the text tells it better than
 * backgrounds, which may be pictures or transparent.
 */
export function judgeGround(element: Element): Ground {
  const dark = isDark(getComputedStyle(element).color);
  return dark === false ? 'dark' : 'light';
}

/** The element that holds all the given ones; null where they have none in common. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const first = elements[0];
  const last = elements.at(-1);
  if (!first || !last) return null;
  const chain = new Set<Node>();
  for (let node: Node | null = first; node; node = parentOf(node)) chain.add(node);
  for (let node: Node | null = last; node; node = parentOf(node)) {
    if (chain.has(node) && isElement(node)) return node;
  }
  return null;
}
