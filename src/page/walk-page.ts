import { PageCopy } from './copy-page.ts';
import { assignedTo, attributeOf, dataOf, firstChildOf, isElement, isText, nameOf } from './read-node.ts';
import { implementationOf, nextSiblingOf, shadowRootOf, textContentOf } from './read-node.ts';

/** What stands in the page, in the order in which it is read. */
export type Item =
  /** `owner` and `block`: numbers of the element around the text and of the nearest one that is a block. */
  | { kind: 'text'; node: Text; data: string; owner: number; block: number; linked: boolean }
  /** A `<br>`. */
  | { kind: 'break' }
  /** A block begins or ends. */
  | { kind: 'edge' }
  /** Something was left out that may stand within a sentence. */
  | { kind: 'gap' };

/** A page as it was walked. The elements are the page's own; the copy is ours. */
export interface WalkedPage {
  items: Item[];
  elements: Element[];
  /** Elements left out because one of their attributes hides them: the page may show them later. */
  folded: Element[];
  /** Bare copy to find the main content with; element `n` carries an attribute named by `copyMark(n)`. */
  copy: Document;
  /** UTF-16 units. */
  length: number;
}

export class PageTooLarge extends Error {}

const maxNodes = 250_000;
const maxLength = 2_000_000;
/** Deeper elements are not copied; their text belongs to the last one that was. */
const maxCopyDepth = 200;
const nodesBetweenYields = 200;

const inlineNames = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp ' +
    'small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);
const skippedNames = new Set(
  (
    'script style noscript template svg math canvas video audio iframe frame object embed img picture map ' +
    'select textarea input button datalist meter progress dialog rt rp head link meta'
  ).split(' '),
);
/** What Readability would take out in any case, and what it costs most time to find out about. */
const besideNames = new Set(['nav', 'aside', 'footer']);
const besideRoles =
  /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog|contentinfo|search|banner)$/;
const footnote = /^\s*[[(]?\s*(?:\d{1,3}|[a-z*†‡])\s*[\])]?\s*$/;

/** Whether an element and all within it is no text of the page: not prose, or being edited. */
function isSkipped(element: Element, name: string): boolean {
  if (skippedNames.has(name) || besideNames.has(name)) return true;
  if (besideRoles.test(attributeOf(element, 'role') ?? '')) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return name === 'sup' && footnote.test(textContentOf(element)?.slice(0, 20) ?? '');
}

/** Whether an attribute hides an element and all within it. */
function isFolded(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isInline(element: Element, name: string): boolean {
  if (inlineNames.has(name)) return true;
  // Only style can tell for elements that a page made up; few pages have many within their text.
  return name.includes('-') && /^(?:inline|contents)/.test(getComputedStyle(element).display);
}

/** Where the walk stands within one element. */
interface Frame {
  next: Node | null;
  /** Nodes of a slot, that are no siblings of each other; null for children. */
  assigned: Node[] | null;
  number: number;
  block: number;
  isBlock: boolean;
  /** Nodes within belong to another tree, or stand elsewhere in it, than those around. */
  isApart: boolean;
  linked: boolean;
  copy: Element;
}

type Entry = Pick<Frame, 'next' | 'assigned' | 'isApart'>;

/** First of the nodes shown within an element: of its open shadow root, of what its slot was given, its own. */
function enter(element: Element, name: string): Entry {
  const shadow = shadowRootOf(element);
  if (shadow) return { next: firstChildOf(shadow), assigned: null, isApart: true };
  const assigned = name === 'slot' ? assignedTo(element) : [];
  return assigned.length > 0
    ? { next: assigned[0] ?? null, assigned: assigned.slice(1).reverse(), isApart: true }
    : { next: firstChildOf(element), assigned: null, isApart: false };
}

/**
 * Walks all that is shown under `root`, open shadow roots included, without recursion and without touching it. To be
 * run in slices; the page may change in between, which costs at worst that it is read again.
 *
 * @throws PageTooLarge beyond 250,000 nodes or 2,000,000 characters.
 */
export function* walkPage(root: Element, title: string): Generator<void, WalkedPage> {
  const copy = new PageCopy(implementationOf(document).createHTMLDocument(title));
  const items: Item[] = [];
  const elements: Element[] = [root];
  const folded: Element[] = [];
  let visited = 0;
  let length = 0;

  const edge = (): void => {
    if (items.at(-1)?.kind !== 'edge') items.push({ kind: 'edge' });
  };
  const rootCopy = copy.addRoot(root);
  const stack: Frame[] = [
    { ...enter(root, nameOf(root)), number: 0, block: 0, isBlock: true, linked: false, copy: rootCopy },
  ];

  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      stack.pop();
      if (frame.isBlock) edge();
      else if (frame.isApart) items.push({ kind: 'gap' });
      continue;
    }
    frame.next = frame.assigned ? (frame.assigned.pop() ?? null) : nextSiblingOf(node);
    visited++;
    if (visited > maxNodes) throw new PageTooLarge();
    if (visited % nodesBetweenYields === 0) yield;

    if (isText(node)) {
      const data = dataOf(node);
      length += data.length;
      if (length > maxLength) throw new PageTooLarge();
      items.push({ kind: 'text', node, data, owner: frame.number, block: frame.block, linked: frame.linked });
      copy.addText(frame.copy, data);
    } else if (isElement(node)) {
      const name = nameOf(node);
      if (name === 'br') {
        items.push({ kind: 'break' });
        copy.addBreak(frame.copy);
      } else if (isSkipped(node, name)) {
        items.push({ kind: 'gap' });
      } else if (isFolded(node)) {
        folded.push(node);
        items.push({ kind: 'gap' });
      } else {
        const inline = isInline(node, name);
        const number = elements.push(node) - 1;
        const isCopied = stack.length < maxCopyDepth;
        const copied = isCopied ? copy.add(frame.copy, node, name, inline, number) : null;
        const entry = enter(node, name);
        if (!inline) edge();
        else if (entry.isApart) items.push({ kind: 'gap' });
        stack.push({
          ...entry,
          number: copied ? number : frame.number,
          block: inline ? frame.block : number,
          isBlock: !inline,
          linked: frame.linked || name === 'a',
          copy: copied ?? frame.copy,
        });
      }
    }
  }
  return { items, elements, folded, copy: copy.document, length };
}
