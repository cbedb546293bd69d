import { PageCopy } from './copy-page.ts';
import { inlineNames } from '../text/inline-names.ts';
import {
  assignedTo,
  attributeOf,
  dataOf,
  findAll,
  firstChildOf,
  isElement,
  isText,
  nameOf,
} from './read-node.ts';
import {
  implementationOf,
  nextSiblingOf,
  previousSiblingOf,
  shadowRootOf,
  textContentOf,
} from './read-node.ts';

/** The text of a node, or what stands in it between two blank lines. */
export interface PieceOfText {
  kind: 'text';
  node: Text;
  /** Where it begins in the node, in UTF-16 units. */
  from: number;
  data: string;
  /** Number of the element around the text. */
  owner: number;
  /** Number of the nearest element around it that is a block. */
  block: number;
  linked: boolean;
}

/** What stands in the page, in the order in which it is read. */
export type Item =
  | PieceOfText
  /** A `<br>`, or what looks like one in text that keeps its line breaks. */
  | { kind: 'break' }
  /** A block begins or ends. */
  | { kind: 'edge' }
  /** Something was left out that may stand within a sentence. */
  | { kind: 'gap' };

/** A page as it was walked. The elements are the page's own; the copy is ours. */
export interface WalkedPage {
  items: Item[];
  elements: Element[];
  /** Elements left out because the page hides them: it may show them later. */
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

const skippedNames = new Set(
  (
    'script style noscript template svg math canvas video audio iframe frame object embed img picture map ' +
    'select textarea input datalist meter progress rt rp head link meta'
  ).split(' '),
);
/** What Readability would take out in any case, and what it costs most time to find out about. */
const besideNames = new Set(['nav', 'aside', 'footer']);
const besideRoles = /^(?:menu|menubar|complementary|navigation|alert|alertdialog|contentinfo|search|banner)$/;
/** What sites call text that is there to be read aloud ("opens new tab"). */
const spokenClass = /sr-only|screen-?reader|visually-?hidden|a11y|assistive|off-?screen/i;
const standardName = /^[a-z][a-z0-9]*$/;
/** Nodes of an element that are looked at for whether one is a block. */
const maxLooked = 200;
const blankLine = /\n[^\S\n]*\n\s*/g;
const footnote = /^\s*[[(]?\s*(?:\d{1,3}|[a-z*†‡])\s*[\])]?\s*$/;

/** Whether an element stands right between words, as a term does that a button explains. */
function isAmongWords(element: Element): boolean {
  return [previousSiblingOf(element), nextSiblingOf(element)].every(
    (beside) => beside && isText(beside) && dataOf(beside).trim() !== '',
  );
}

/** Whether an element and all within it is no text of the page: not prose, or being edited. */
function isSkipped(element: Element, name: string): boolean {
  if (name === 'button') return !isAmongWords(element);
  if (skippedNames.has(name) || besideNames.has(name)) return true;
  const role = attributeOf(element, 'role') ?? '';
  if (besideRoles.test(role)) return true;
  // Sites ask for consent in one, and some open an article in one.
  if ((name === 'dialog' || role === 'dialog') && findAll('article', 1, element).length === 0) return true;
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

/** Whether text is cut away to nothing, for the ear only. */
function isSpokenOnly(element: Element): boolean {
  const named = attributeOf(element, 'class') ?? '';
  if (!spokenClass.test(named) && !attributeOf(element, 'style')?.includes('clip')) return false;
  const { position, clip, clipPath } = getComputedStyle(element);
  return position === 'absolute' && (clip.startsWith('rect') || clipPath !== 'none');
}

/** @param glued whether text stands right before it, without white space between. */
function isInline(element: Element, name: string, glued: boolean): boolean {
  const isKnown = inlineNames.has(name) || name === 'button';
  if (isKnown && !glued) return true;
  // Only style can tell for elements that a page made up, or parts its lines with; few pages have many within their text.
  if (!isKnown && !name.includes('-') && !(element instanceof HTMLUnknownElement)) return false;
  const { display, position, cssFloat } = getComputedStyle(element);
  if (/^(?:inline|contents|ruby)/.test(display)) return true;
  // An initial that floats and a mark that is put elsewhere count as blocks to style, and part no words.
  return isKnown && (display === 'none' || cssFloat !== 'none' || /^(?:absolute|fixed)$/.test(position));
}

/**
 * What an element is called in the copy. Readability puts a paragraph of its own in the place of a `<div>` that has no block in it, and
 * the mark would be lost with the element: such a one is copied as a paragraph.
 */
function nameInCopy(element: Element, name: string): string {
  if ((name !== 'div' && standardName.test(name)) || shadowRootOf(element)) return name;
  let child = firstChildOf(element);
  for (let looked = 0; child && looked < maxLooked; looked++) {
    if (isElement(child)) {
      const inner = nameOf(child);
      const isBlock = inner !== 'br' && !isInline(child, inner, false);
      if (isBlock && !isSkipped(child, inner) && !isFolded(child)) return name;
    }
    child = nextSiblingOf(child);
  }
  return 'p';
}

/** Whether what follows stands right at a word. */
function endsInWord(last: Item | undefined): boolean {
  return last?.kind === 'text' && last.data.slice(-1).trim() !== '';
}

/** Whether line breaks in the text of an element are seen, as in `<pre>`. */
function keepsLines(element: Element): boolean {
  const collapse = getComputedStyle(element).getPropertyValue('white-space-collapse');
  return /^(?:preserve|preserve-breaks|break-spaces)$/.test(collapse);
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
  /** Whether line breaks in its text are seen; undefined until that is asked. */
  keepsLines: boolean | undefined;
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
 * @param leftOut elements that are hidden, besides those that have an attribute for it.
 * @throws PageTooLarge beyond 250,000 nodes and line breaks or 2,000,000 characters.
 */
export function* walkPage(
  root: Element,
  title: string,
  leftOut: ReadonlySet<Element>,
): Generator<void, WalkedPage> {
  const copy = new PageCopy(implementationOf(document).createHTMLDocument(title));
  const items: Item[] = [];
  const elements: Element[] = [root];
  const folded: Element[] = [];
  let visited = 0;
  let length = 0;

  const edge = (): void => {
    if (items.at(-1)?.kind !== 'edge') items.push({ kind: 'edge' });
  };
  const rootCopy = copy.addRoot();
  const stack: Frame[] = [
    {
      ...enter(root, nameOf(root)),
      number: 0,
      block: 0,
      isBlock: true,
      linked: false,
      keepsLines: undefined,
      copy: rootCopy,
    },
  ];

  const addText = (
    node: Text,
    from: number,
    data: string,
    { number, block, linked, copy: around }: Frame,
  ): void => {
    items.push({ kind: 'text', node, from, data, owner: number, block, linked });
    copy.addText(around, data);
  };
  const addBreak = (around: Element): void => {
    items.push({ kind: 'break' });
    copy.addBreak(around);
  };

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
      let from = 0;
      for (const { index, 0: blank } of data.matchAll(blankLine)) {
        frame.keepsLines ??= keepsLines(elements[frame.number] ?? root);
        if (!frame.keepsLines) break;
        addText(node, from, data.slice(from, index), frame);
        addBreak(frame.copy);
        addBreak(frame.copy);
        from = index + blank.length;
        visited += 2;
        if (visited > maxNodes) throw new PageTooLarge();
        yield;
      }
      addText(node, from, data.slice(from), frame);
    } else if (isElement(node)) {
      const name = nameOf(node);
      if (name === 'br') {
        addBreak(frame.copy);
      } else if (isSkipped(node, name) || isSpokenOnly(node)) {
        items.push({ kind: 'gap' });
      } else if (isFolded(node) || leftOut.has(node)) {
        folded.push(node);
        items.push({ kind: 'gap' });
      } else {
        const inline = isInline(node, name, endsInWord(items.at(-1)));
        const number = elements.push(node) - 1;
        const isCopied = stack.length < maxCopyDepth;
        const copied = isCopied
          ? copy.add(frame.copy, node, inline ? name : nameInCopy(node, name), inline, number)
          : null;
        const entry = enter(node, name);
        if (!inline) edge();
        else if (entry.isApart) items.push({ kind: 'gap' });
        stack.push({
          ...entry,
          number: copied ? number : frame.number,
          block: inline ? frame.block : number,
          isBlock: !inline,
          linked: frame.linked || name === 'a',
          keepsLines: undefined,
          copy: copied ?? frame.copy,
        });
      }
    }
  }
  return { items, elements, folded, copy: copy.document, length };
}
