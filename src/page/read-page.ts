import type { Article, ArticleSentence } from '../claims/types.ts';
import type { PartlyReason } from '../session/types.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { segmentSentences } from '../text/segment-sentences.ts';
import { findContent } from './find-content.ts';
import { findHeadlineBlock } from './find-headline-block.ts';
import { findLead } from './find-lead.ts';
import { isPaidFor, judgeAccess } from './judge-access.ts';
import type { Place } from './locate-sentence.ts';
import { enoughLikeness, measureLikeness } from './measure-likeness.ts';
import { findHidingElement, keepFolded, leaveOutHidden, partVisible } from './part-hidden.ts';
import { listAddresses, readLanguage, readStructuredData, readTitle } from './read-metadata.ts';
import { bodyOf, pageAddress } from './read-node.ts';
import { sliceWork } from './slice-work.ts';
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
const maxSentences = 5000;
const maxSentenceLength = 5000;

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
  const declaredLanguage = readLanguage(elements[0]);
  const language = detectLanguage([headline?.text ?? '', ...texts].join('\n'), declaredLanguage);
  const { sentences, places } = yield* cutSentences(headline, blocks, language);
  return {
    url: pageAddress(),
    title,
    article: { urls: listAddresses(), declaredLanguage, sentences },
    places,
    elements,
    partly: judgeAccess(texts, isPaidFor(readStructuredData())),
  };
}

/** @param leftOut what the page hides, where that was found out already. */
function* readWithout(body: Element, leftOut: ReadonlySet<Element>): Generator<void, PageReading> {
  const title = readTitle();
  const walked = yield* walkPage(body, title, leftOut);
  yield;
  const content = yield* findContent(walked);
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
  const again = yield* readWithout(body, new Set(reading.folded.map(findHidingElement)));
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
