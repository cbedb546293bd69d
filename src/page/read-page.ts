import type { Article, ArticleSentence } from '../claims/types.ts';
import type { PartlyReason } from '../session/types.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import { chooseTitle } from './choose-title.ts';
import { findContent } from './find-content.ts';
import { findHeadline } from './find-headline.ts';
import { findLead } from './find-lead.ts';
import { isPaidFor, judgeAccess } from './judge-access.ts';
import type { Place } from './locate-sentence.ts';
import {
  attributeOf,
  bodyOf,
  closest,
  findAll,
  findFirst,
  isConnected,
  isVisible,
  nameOf,
  pageAddress,
  parentElementOf,
} from './read-node.ts';
import { pageDocument, rootElementOf, textContentOf, titleOf } from './read-node.ts';
import { sliceWork } from './slice-work.ts';
import { partArticles } from './part-articles.ts';
import { enoughLikeness, measureLikeness } from './measure-likeness.ts';
import { splitBlocks } from './split-blocks.ts';
import type { Block } from './split-blocks.ts';
import { walkPage } from './walk-page.ts';
import type { WalkedPage } from './walk-page.ts';

/** The article of the page, and where each of its sentences stands. */
export interface PageArticle {
  url: string;
  title: string;
  article: Article;
  /** As many as the article has sentences. */
  places: Place[];
  /** Elements that hold the article's blocks, in order. */
  elements: Element[];
  partly: PartlyReason | null;
}

export interface PageReading {
  /** Null where the page has no article. */
  page: PageArticle | null;
  /** Elements with text that the page does not show now. */
  folded: Element[];
}

/** Of our own work on one page, pauses not counted. */
const budgetMs = 4000;
/** Less text is a teaser, a form, a picture's caption: no article. */
const minLength = 200;
const minParagraph = 80;
const maxHeadline = 300;
/** Likeness to the title from which on a block that is no heading is the headline: a first sentence shares many of its words. */
const sureLikeness = 0.6;
const maxSentences = 5000;
const maxSentenceLength = 5000;
const maxAddress = 2000;

/** Text of a meta element: og:title, description. */
function readMeta(name: string): string {
  const element = findFirst(`meta[property="${name}"], meta[name="${name}"]`);
  return (element && attributeOf(element, 'content'))?.trim().slice(0, maxAddress) ?? '';
}

/** What the article may be known by: the address of the tab and, in a frame of it, that of the frame. */
function addressesOf(): string[] {
  const isWritten = location.protocol === 'about:';
  const base = isWritten ? pageAddress() : location.href;
  const canonical = findFirst('link[rel~="canonical"]');
  const known = [pageAddress(), base, canonical && attributeOf(canonical, 'href'), readMeta('og:url')];
  const addresses = known.flatMap((address) => {
    if (!address || !URL.canParse(address, base)) return [];
    const url = new URL(address, base);
    url.hash = '';
    return url.href.length <= maxAddress ? [url.href] : [];
  });
  return [...new Set(addresses)];
}

/** What the article's nearest `lang` says; where there is none, what its metadata say. */
function languageOf(element: Element | undefined): string {
  for (const tagged of [element, rootElementOf(document)]) {
    const declaring = tagged && closest(tagged, '[lang]');
    const lang = declaring && attributeOf(declaring, 'lang');
    if (lang) return lang.split(/[-_]/)[0]?.toLowerCase().slice(0, 8) ?? '';
  }
  return readMeta('og:locale').split(/[-_]/)[0]?.toLowerCase().slice(0, 8) ?? '';
}

/** Parts blocks that the page shows from those that are folded away or swapped out for small screens. */
function* partVisible(
  blocks: readonly Block[],
  elements: readonly Element[],
): Generator<void, { visible: Block[]; folded: Element[] }> {
  const visible: Block[] = [];
  const folded: Element[] = [];
  for (const block of blocks) {
    const element = elements[block.element];
    if (element && isConnected(element)) {
      if (isVisible(element)) visible.push(block);
      else folded.push(element);
    }
    yield;
  }
  return { visible, folded };
}

/** Takes out of the content what is hidden within its lines: the text of a tooltip, of a note that opens on a click. */
function* leaveOutHidden(walked: WalkedPage, content: Set<number>): Generator<void, Element[]> {
  const hidden = new Set<Element>();
  const looked = new Set<number>();
  for (const item of walked.items) {
    if (item.kind !== 'text' || item.owner === item.block || looked.has(item.owner)) continue;
    looked.add(item.owner);
    const element = content.has(item.owner) && walked.elements[item.owner];
    if (!element) continue;
    yield;
    const block = walked.elements[item.block];
    // Where all of the block is hidden it is found out below, and watched as a whole.
    if (isVisible(element) || !block || !isVisible(block)) continue;
    content.delete(item.owner);
    hidden.add(element);
  }
  return [...hidden];
}

/** Of the blocks that the page shows and that are as like its title as that, the one that is most. */
function* chooseHeadline(
  blocks: readonly Block[],
  { elements }: WalkedPage,
  title: string,
  least: number,
): Generator<void, Block | null> {
  const like = blocks.filter(
    ({ text }) => text.length <= maxHeadline && measureLikeness(text, title) >= least,
  );
  const { visible } = yield* partVisible(like, elements);
  const texts = visible.map(({ text }) => text);
  return visible[findHeadline(texts, title)] ?? null;
}

/** A heading of the first rank or, where that is the name of the site, or there is none, whatever else says what the title says. */
function* findHeadlineBlock(page: WalkedPage, title: string): Generator<void, Block | null> {
  const owners = new Set<number>();
  for (const item of page.items) {
    if (item.kind !== 'text') continue;
    const block = page.elements[item.block];
    if (block && nameOf(block) === 'h1') owners.add(item.owner);
  }
  const headings = yield* splitBlocks(page.items, owners, true);
  const heading = yield* chooseHeadline(headings, page, title, sureLikeness);
  if (heading) return heading;
  const blocks = yield* splitBlocks(page.items, new Set(page.elements.keys()), true);
  const other = yield* chooseHeadline(blocks, page, title, sureLikeness);
  return other ?? (yield* chooseHeadline(headings, page, title, 0));
}

/** Of the elements that an attribute hides those with as much text as a paragraph. */
function* keepFolded(elements: readonly Element[]): Generator<void, Element[]> {
  const folded: Element[] = [];
  for (const element of elements) {
    const { length } = textContentOf(element)?.trim() ?? '';
    if (length >= minParagraph && isConnected(element) && !isVisible(element)) folded.push(element);
    yield;
  }
  return folded;
}

function* cutSentences(
  headline: Block | null,
  blocks: readonly Block[],
  language: string,
): Generator<void, { sentences: ArticleSentence[]; places: Place[] }> {
  const sentences: ArticleSentence[] = [];
  const places: Place[] = [];
  if (headline) {
    sentences.push({ text: headline.text.slice(0, maxSentenceLength), block: 0, headline: true });
    places.push({ block: headline, start: 0, end: Math.min(headline.text.length, maxSentenceLength) });
  }
  for (const [number, block] of blocks.entries()) {
    if (sentences.length >= maxSentences) break;
    for (const { start, end } of segmentSentences(block.text, language)) {
      if (end - start > maxSentenceLength) continue;
      sentences.push({ text: block.text.slice(start, end), block: number + 1 });
      places.push({ block, start, end });
    }
    yield;
  }
  return { sentences, places };
}

/**
 * Readability takes one of several articles of a page, as a rule the longest; and beside a short one a notice or a form that is made up
 * like text. What the page itself says to be an article is added where it was passed over.
 */
function* findAllContent(walked: WalkedPage): Generator<void, Set<number>> {
  const parts = yield* partArticles(walked);
  yield;
  const content = yield* findContent(walked.copy);
  yield;
  for (const { copy, prose } of parts) {
    if (prose.filter((element) => content.has(element)).length * 2 >= prose.length) continue;
    for (const element of yield* findContent(copy)) content.add(element);
    yield;
  }
  return content;
}

function* makeArticle(
  walked: WalkedPage,
  headline: Block | null,
  found: readonly Block[],
  title: string,
): Generator<void, PageArticle | null> {
  const blocks = found.filter(({ element, text }) => element !== headline?.element || text !== headline.text);
  const texts = blocks.map((block) => block.text);
  if (texts.reduce((sum, text) => sum + text.length, 0) < minLength) return null;

  const elements = blocks.flatMap((block) => walked.elements[block.element] ?? []);
  const declaredLanguage = languageOf(elements[0]);
  const language = detectLanguage([headline?.text ?? '', ...texts].join('\n'), declaredLanguage);
  const { sentences, places } = yield* cutSentences(headline, blocks, language);
  const jsonLd = findAll('script[type="application/ld+json"]', 10).map((el) => textContentOf(el) ?? '');
  return {
    url: pageAddress(),
    title,
    article: { urls: addressesOf(), declaredLanguage, sentences },
    places,
    elements,
    partly: judgeAccess(texts, isPaidFor(jsonLd)),
  };
}

/** The outermost element that hides this one. */
function hidingElement(hidden: Element): Element {
  let outermost = hidden;
  for (let around = parentElementOf(hidden); around && !isVisible(around); around = parentElementOf(around)) {
    outermost = around;
  }
  return outermost;
}

/** @param leftOut what the page hides, where that was found out already. */
function* readWithout(body: Element, leftOut: ReadonlySet<Element>): Generator<void, PageReading> {
  const inTab = (titleOf(document) || titleOf(pageDocument() ?? document)).slice(0, maxAddress);
  const title = chooseTitle(readMeta('og:title'), inTab);
  const walked = yield* walkPage(body, title, leftOut);
  yield;
  const content = yield* findAllContent(walked);
  const headline = yield* findHeadlineBlock(walked, title);
  const isOverText = headline && measureLikeness(headline.text, title) >= enoughLikeness;
  const lastNode = isOverText ? headline.nodes.findLast((node) => node !== null) : null;
  for (const element of lastNode ? findLead(walked.items, lastNode, content) : []) content.add(element);
  const hidden = yield* leaveOutHidden(walked, content);
  const blocks = yield* splitBlocks(walked.items, content);
  const { visible, folded } = yield* partVisible(blocks, walked.elements);
  const page = yield* makeArticle(walked, headline, visible, title);
  return { page, folded: [...folded, ...(yield* keepFolded([...walked.folded, ...hidden]))] };
}

function* readInSlices(): Generator<void, PageReading> {
  const body = bodyOf(document);
  if (!body) return { page: null, folded: [] };
  const reading = yield* readWithout(body, new Set());
  if (reading.page || reading.folded.length === 0) return reading;
  // Hidden terms or vendors of cookies may be longer than the article, and were taken for it.
  const again = yield* readWithout(body, new Set(reading.folded.map(hidingElement)));
  return again.page ? again : reading;
}

/**
 * Reads the article that the page shows, in slices that leave the page its turn. Changes nothing in the page.
 *
 * @throws PageTooLarge, OutOfTime, or the signal's reason.
 */
export function readPage(signal: AbortSignal): Promise<PageReading> {
  return sliceWork(readInSlices(), signal, budgetMs);
}
