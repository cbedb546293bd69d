import { parentOf, isElement } from './read-node.ts';
import type { Ground } from './highlight-names.ts';

const rgb = /^rgba?\((\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)[, ]+(\d+(?:\.\d+)?)/;
const channels = /^color\((?:srgb|display-p3) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+)/;
const lightness = /^(lab|lch|oklab|oklch)\((-?[\d.]+)/;
/** The lightness of middle grey, rgb(128, 128, 128), in the spaces that have one. */
const middle: Record<string, number> = { lab: 54, lch: 54, oklab: 0.6, oklch: 0.6 };

/**
 * Whether a computed colour (CSS Color 4, as browsers write it) is nearer to black than to white, as perceived; null where it
 * is none we can read.
 */
export function isDark(colour: string): boolean | null {
  const [, space = '', light] = lightness.exec(colour) ?? [];
  if (light !== undefined) return Number(light) < (middle[space] ?? 0);
  const match = rgb.exec(colour);
  const [, red, green, blue] = match ?? channels.exec(colour) ?? [];
  if (red === undefined) return null;
  const bright = 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue);
  return bright < (match ? 128 : 0.5);
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
