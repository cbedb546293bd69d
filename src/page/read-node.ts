/*
 * Reads nodes of a page that may lie. `<form name="body">` replaces document.body, and `<input name="firstChild">`
 * its form's firstChild, for content scripts too. The getters and methods of the prototypes cannot be replaced
 * from the page: content scripts have prototypes of their own.
 */

/**
 * Made when it is first used, and marked pure, so that the bundle of a script has only what it uses: the gate pays for
 * each on every page.
 */
function getter<Target extends object, Key extends keyof Target>(
  prototype: () => Target,
  name: Key,
): (target: Target) => Target[Key] {
  let get: (() => Target[Key]) | undefined;
  return (target) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    if (!get) throw new TypeError(`This browser has no ${String(name)}.`);
    return Reflect.apply(get, target, []);
  };
}

export const firstChildOf = /*#__PURE__*/ getter(() => Node.prototype, 'firstChild');
export const nextSiblingOf = /*#__PURE__*/ getter(() => Node.prototype, 'nextSibling');
export const previousSiblingOf = /*#__PURE__*/ getter(() => Node.prototype, 'previousSibling');
export const parentOf = /*#__PURE__*/ getter(() => Node.prototype, 'parentNode');
export const textContentOf = /*#__PURE__*/ getter(() => Node.prototype, 'textContent');
export const isConnected = /*#__PURE__*/ getter(() => Node.prototype, 'isConnected');
export const innerTextOf = /*#__PURE__*/ getter(() => HTMLElement.prototype, 'innerText');
const frameSourceOf = /*#__PURE__*/ getter(() => HTMLIFrameElement.prototype, 'src');
const contentDocumentOf = /*#__PURE__*/ getter(() => HTMLIFrameElement.prototype, 'contentDocument');
const nodeTypeOf = /*#__PURE__*/ getter(() => Node.prototype, 'nodeType');
export const nameOf = /*#__PURE__*/ getter(() => Element.prototype, 'localName');
export const shadowRootOf = /*#__PURE__*/ getter(() => Element.prototype, 'shadowRoot');
export const dataOf = /*#__PURE__*/ getter(() => CharacterData.prototype, 'data');
export const bodyOf = /*#__PURE__*/ getter(() => Document.prototype, 'body');
export const headOf = /*#__PURE__*/ getter(() => Document.prototype, 'head');
export const titleOf = /*#__PURE__*/ getter(() => Document.prototype, 'title');
const readyStateOf = /*#__PURE__*/ getter(() => Document.prototype, 'readyState');
export const rootElementOf = /*#__PURE__*/ getter(() => Document.prototype, 'documentElement');
export const implementationOf = /*#__PURE__*/ getter(() => Document.prototype, 'implementation');

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}

export function attributeOf(element: Element, name: string): string | null {
  return Reflect.apply(Element.prototype.getAttribute, element, [name]);
}

export function closest(element: Element, selector: string): Element | null {
  return Reflect.apply(Element.prototype.closest, element, [selector]);
}

/** Whether an element is shown: not folded away, not swapped out for small screens. */
export function isVisible(element: Element): boolean {
  // The older name of visibilityProperty, which Chrome knows since 121.
  return Reflect.apply(Element.prototype.checkVisibility, element, [{ checkVisibilityCSS: true }]);
}

/** Whether a node stands in another, or is it. */
export function holds(holder: Node, node: Node): boolean {
  return Reflect.apply(Node.prototype.contains, holder, [node]);
}

/**
 * The document of the tab: of this script, or around the frame that it stands in. Null where that is of another origin.
 */
export function pageDocument(): Document | null {
  try {
    return globalThis.top?.document ?? null;
  } catch {
    return null;
  }
}

/** The address of the tab, where this script may know it. */
export function pageAddress(): string {
  return pageDocument()?.location.href ?? location.href;
}

/** The document in a frame; null where it is of another origin, or the element of another kind that is only called so. */
export function documentIn(frame: Element): Document | null {
  try {
    // The getter knows its own kind, from whichever document it comes; `instanceof` does not.
    return contentDocumentOf(frame as HTMLIFrameElement);
  } catch {
    return null;
  }
}

/** The address that a frame was given; empty where it was given none. */
export function addressIn(frame: Element): string {
  try {
    return frameSourceOf(frame as HTMLIFrameElement);
  } catch {
    return '';
  }
}

/** Whether a document is there with its frames and pictures. */
export function isLoaded(page: Document): boolean {
  return readyStateOf(page) === 'complete';
}

/** A document's elements of a name. They are looked for as they are asked for: the first few cost next to nothing. */
export function elementsNamed(name: string, within: Document): ArrayLike<Element | undefined> {
  return Reflect.apply(Document.prototype.getElementsByTagName, within, [name]);
}

/** First element of the document that the selector finds. */
export function findFirst(selector: string): Element | null {
  return Reflect.apply(Document.prototype.querySelector, document, [selector]);
}

/** The elements of the document, or within an element, that the selector finds, in order, at most `limit`. */
export function findAll(selector: string, limit: number, within?: Element): Element[] {
  const { querySelectorAll } = within ? Element.prototype : Document.prototype;
  const found: NodeListOf<Element> = Reflect.apply(querySelectorAll, within ?? document, [selector]);
  return Array.prototype.slice.call(found, 0, limit);
}

/** Nodes that a slot shows: those assigned to it, or none where it shows its own children. */
export function assignedTo(slot: Element): Node[] {
  return slot instanceof HTMLSlotElement ? slot.assignedNodes() : [];
}

export function treeOf(node: Node): Node {
  return Reflect.apply(Node.prototype.getRootNode, node, []);
}

/** The element around a node; null at the root of its tree. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node);
  return parent && isElement(parent) ? parent : null;
}

export function createDiv(): HTMLElement {
  return Reflect.apply(Document.prototype.createElement, document, ['div']);
}

/** Listens on what may have another `addEventListener` than its own: an element of that id or name would hide it. */
export function listenTo<Type extends keyof WindowEventMap>(
  target: EventTarget,
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  options: AddEventListenerOptions = {},
): void {
  Reflect.apply(EventTarget.prototype.addEventListener, target, [type, listener, options]);
}
