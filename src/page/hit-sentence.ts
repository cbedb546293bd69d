import { closest, isElement, parentElementOf, treeOf } from './read-node.ts';

type PaintedRanges = ReadonlyMap<number, readonly Range[]>;

/** What a click is meant for before it can be meant for a sentence. */
const interactive =
  'a[href], button, input, select, textarea, label, summary, option, audio, video, iframe, object, embed, ' +
  '[contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [role="checkbox"], ' +
  '[role="menuitem"], [role="tab"], [role="textbox"], [role="switch"], [onclick]';

/** Whether the reader's click on the page can be meant for the text under it. */
export function isClickOnText(event: MouseEvent): boolean {
  if (!event.isTrusted || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const selection = getSelection();
  if (selection && !selection.isCollapsed) return false;
  const target = event.composedPath()[0];
  return target instanceof Node && !isInteractive(target);
}

function isInteractive(target: Node): boolean {
  for (let node: Node | null = target; node;) {
    const element: Element | null = isElement(node) ? node : parentElementOf(node);
    if (element && closest(element, interactive)) return true;
    const root: Node = treeOf(node);
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** Rounding of glyph boxes, in CSS pixels. */
const slack = 1;

function covers(range: Range, x: number, y: number): boolean {
  return Array.prototype.some.call(
    range.getClientRects(),
    (box: DOMRect) =>
      x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack,
  );
}

/** Not in lib.dom: Chrome 140, Firefox 150. */
interface HighlightHit {
  ranges?: AbstractRange[];
}
interface HitTestingRegistry extends HighlightRegistry {
  highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => HighlightHit[];
}

function shadowRootsOf(ranges: PaintedRanges): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const list of ranges.values()) {
    const node = list[0]?.startContainer;
    const root = node && treeOf(node);
    if (root instanceof ShadowRoot) roots.add(root);
  }
  return [...roots];
}

/** The text position under a point of the viewport. */
function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): { node: Node; offset: number } | null {
  // Chrome 128, Firefox 128.
  if (Reflect.has(Document.prototype, 'caretPositionFromPoint')) {
    const position: CaretPosition | null = Reflect.apply(
      Document.prototype.caretPositionFromPoint,
      document,
      [x, y, { shadowRoots }],
    );
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range: Range | null = Reflect.apply(Document.prototype.caretRangeFromPoint, document, [x, y]);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function holds(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false; // the node is in another tree, or has lost its text
  }
}

/**
 * The painted sentence under a point of the viewport (CSS pixels). A sentence over several lines is hit on its
 * words, not in the box around them.
 *
 * @returns its index, or null.
 */
export function hitSentence(ranges: PaintedRanges, x: number, y: number): number | null {
  const shadowRoots = shadowRootsOf(ranges);
  const registry: HitTestingRegistry = CSS.highlights;
  if (registry.highlightsFromPoint) {
    const hit = new Set(
      registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((found) => found.ranges ?? []),
    );
    for (const [sentence, list] of ranges) if (list.some((range) => hit.has(range))) return sentence;
    return null;
  }
  const caret = caretAt(x, y, shadowRoots);
  if (!caret) return null;
  for (const [sentence, list] of ranges) {
    if (list.some((range) => holds(range, caret.node, caret.offset) && covers(range, x, y))) return sentence;
  }
  return null;
}
