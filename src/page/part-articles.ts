import { copyMark } from './copy-page.ts';
import { holds, implementationOf, isElement, nameOf, parentOf } from './read-node.ts';
import type { WalkedPage } from './walk-page.ts';

/** More headings of the first rank are no articles. */
const maxArticles = 10;
/** Shorter pieces of text are captions, teasers, buttons. */
const minPiece = 80;
/** Pieces of prose that an article has at least; the header of a site has a heading of the first rank, too. */
const minProse = 3;
const itemsBetweenYields = 200;

/** One of several articles of a page. */
export interface PartOfPage {
  /** A copy of its own, to find its content with. */
  copy: Document;
  /** Numbers of the elements around each piece of its prose. */
  prose: number[];
}

/** The outermost element around each heading that holds none of the others. */
function findHolders(headings: readonly Element[]): Element[] {
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
 * Parts a page that shows several articles, one under the other, as those do that go on when the reader has scrolled
 * down: each has its own heading of the first rank.
 *
 * @returns none where the page is not such a one.
 */
export function* partArticles({ items, elements, copy }: WalkedPage): Generator<void, PartOfPage[]> {
  const headings = elements.filter((element) => nameOf(element) === 'h1');
  if (headings.length < 2 || headings.length > maxArticles) return [];
  const parts = findHolders(headings).map((holder) => ({ holder, prose: new Array<number>() }));
  for (const [number, item] of items.entries()) {
    if (number % itemsBetweenYields === 0) yield;
    const element = item.kind === 'text' && item.data.trim().length >= minPiece && elements[item.owner];
    if (element) parts.find(({ holder }) => holds(holder, element))?.prose.push(item.owner);
  }
  const articles = parts.filter(({ prose }) => prose.length >= minProse);
  if (articles.length < 2) return [];
  return articles.flatMap(({ holder, prose }) => {
    const copied = copy.querySelector(`[${copyMark(elements.indexOf(holder))}]`);
    if (!copied) return [];
    const own = implementationOf(document).createHTMLDocument(copy.title);
    own.body.append(copied.cloneNode(true));
    return [{ copy: own, prose }];
  });
}
