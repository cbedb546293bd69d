import { attributeOf } from './read-node.ts';

const copiedAttributes = ['class', 'id', 'role', 'itemprop', 'rel', 'dir', 'href'];
const maxAttribute = 200;
/** Elements after which paragraphs share copies, and how many share one. */
const manyElements = 300;
const sharing = 8;

/** Name of the attribute that element `n` has in the copy: one each, so that merged elements keep all of theirs. */
export function copyMark(element: number): string {
  return `v${element}`;
}

/**
 * A bare copy of a page for Readability, which takes one as a whole and cannot be cut into slices. Each element costs
 * (in Firefox five times as much as in the page, as scripts of extensions see every node through a wrapper), so what
 * tells Readability nothing is left out.
 */
export class PageCopy {
  readonly document: Document;
  #elements = 0;
  /** The paragraph that the next one may share. */
  #shared: Element | null = null;
  #sharers = 0;

  /** @param empty a document of its own to copy into. */
  constructor(empty: Document) {
    this.document = empty;
  }

  /**
   * Copies the element that everything else stands in, bare: what a `<body>` is called says what the page has besides the article
   * ("has-sidebar", "comments-open"), and Readability would take the page as a whole for that.
   */
  addRoot(): Element {
    const root = this.#make('div', 0);
    this.document.body.append(root);
    return root;
  }

  /**
   * Copies an element into the copy of its parent.
   *
   * @param name its local name, or that of the element which it is as good as.
   * @param number of the element, for its mark.
   * @returns null for one that only says how its words look: those belong to what is around it.
   */
  add(parent: Element, element: Element, name: string, inline: boolean, number: number): Element | null {
    const isPlain = copiedAttributes.every((attribute) => attributeOf(element, attribute) === null);
    if (inline && isPlain && name !== 'a') return null;
    const shares = isPlain && name === 'p';
    const last = this.#shared;
    if (shares && last && last === parent.lastElementChild && this.#sharers < sharing) {
      last.setAttribute(copyMark(number), '');
      last.append(' ');
      this.#sharers++;
      return last;
    }
    const known = /^[a-z][a-z0-9]*$/.test(name) ? name : inline ? 'span' : 'div';
    const allowed = /^(?:body|html|dialog)$/.test(known) ? 'div' : known === 'button' ? 'span' : known;
    const made = this.#make(allowed, number);
    for (const attribute of copiedAttributes) {
      const value = attributeOf(element, attribute);
      // Readability takes out every dialog; those that were walked hold an article.
      if (value !== null && value !== 'dialog') made.setAttribute(attribute, value.slice(0, maxAttribute));
    }
    parent.append(made);
    this.#shared = shares && this.#elements > manyElements ? made : null;
    this.#sharers = 1;
    return made;
  }

  addText(parent: Element, data: string): void {
    const last = parent.lastChild;
    if (last instanceof Text) last.appendData(data);
    else parent.append(data);
  }

  addBreak(parent: Element): void {
    parent.append(this.document.createElement('br'));
  }

  #make(name: string, number: number): Element {
    const made = this.document.createElement(name);
    made.setAttribute(copyMark(number), '');
    this.#elements++;
    return made;
  }
}
