import { copyMark } from './copy-page.ts';
import { closest, holds, implementationOf, isElement, nameOf, parentOf } from './read-node.ts';
import type { WalkedPage } from './walk-page.ts';

/** More headings of the first rank are no articles. */
const maxArticles = 10;
/** Shorter pieces of text are captions, teasers, buttons. */
const minPiece = 80;
/** Pieces of prose that an article has at least; the header of a site has a heading of the first rank, too. */
const minProse = 3;
const itemsBetweenYields = 200;

/** What is one article by the page's own account. */
export interface PartOfPage {
  /** A copy of its own, to find its content with. */
  copy: Document;
  /** Numbers of the elements around each piece of its prose. */
  prose: number[];
}

/** The outermost element around each heading that holds none of the others; around a single one, its `<article>`. */
function findHolders(headings: readonly Element[]): Element[] {
  const [only, second] = headings;
  if (only && !second) {
    const article = closest(only, 'article');
    return article ? [article] : [];
  }
  return headings.flatMap((heading) => {
    const others = headings.filter((other) => other !== heading);
    let holder = heading;
    for (let node = parentOf(heading); node && isElement(node); node = parentOf(node)) {
      const around = node;
      if (others.some((other) => holds(around, other))) break;
      holder = around;
    }
    return holder === heading ? [] : [holder];
  });
}

/**
 * Parts a page into its articles by its own account. Those that go on when the reader has scrolled down show several, each with its own
 * heading of the first rank. Where there is one heading, it is the `<article>` around it.
 *
 * @returns none where the page gives no such account.
 */
export function* partArticles({ items, elements, copy }: WalkedPage): Generator<void, PartOfPage[]> {
  const headings = elements.filter((element) => nameOf(element) === 'h1');
  if (headings.length > maxArticles) return [];
  const parts = findHolders(headings).map((holder) => ({ holder, prose: new Array<number>() }));
  if (parts.length === 0) return [];
  for (const [number, item] of items.entries()) {
    if (number % itemsBetweenYields === 0) yield;
    const element = item.kind === 'text' && item.data.trim().length >= minPiece && elements[item.owner];
    if (element) parts.find(({ holder }) => holds(holder, element))?.prose.push(item.owner);
  }
  const articles = parts.filter(({ prose }) => prose.length >= minProse);
  if (headings.length > 1 && articles.length < 2) return [];
  return articles.flatMap(({ holder, prose }) => {
    const copied = copy.querySelector(`[${copyMark(elements.indexOf(holder))}]`);
    if (!copied) return [];
    const own = implementationOf(document).createHTMLDocument(copy.title);
    own.body.append(copied.cloneNode(true));
    return [{ copy: own, prose }];
  });
}
