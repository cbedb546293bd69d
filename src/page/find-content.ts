import { Readability } from '@mozilla/readability';
import { copyMark } from './copy-page.ts';
import { partArticles } from './part-articles.ts';
import type { WalkedPage } from './walk-page.ts';

/** Shorter texts are let through by Readability's less strict passes. */
const charThreshold = 250;

const elementsBetweenYields = 50;

/**
 * Runs Readability on a copy, which it uses up. It cannot be cut into slices: at 10,000 words in 1,500 elements it takes 20 ms in
 * Firefox, of which the bare copy saves as much again.
 */
function* findInCopy(copy: Document): Generator<void, Set<number>> {
  const article = new Readability<Node>(copy, {
    charThreshold,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (content) => content,
  }).parse();
  yield;
  const content = article?.content;
  const found = new Set<number>();
  if (!(content instanceof Element)) return found;
  const mark = new RegExp(`^${copyMark(0).slice(0, 1)}(\\d+)$`);
  for (const [number, element] of [content, ...content.querySelectorAll('*')].entries()) {
    for (const name of element.getAttributeNames()) {
      const marked = mark.exec(name)?.[1];
      if (marked !== undefined) found.add(Number(marked));
    }
    if (number % elementsBetweenYields === 0) yield;
  }
  return found;
}

/**
 * Finds the main content of a page, in slices. Readability takes one of several articles, as a rule the longest; and beside a short one a
 * notice or a form that is made up like text. What the page itself says to be an article is added where it was passed over.
 *
 * @returns numbers of the elements that belong to the content: none where the page has no article.
 */
export function* findContent(walked: WalkedPage): Generator<void, Set<number>> {
  const parts = yield* partArticles(walked);
  yield;
  const content = yield* findInCopy(walked.copy);
  yield;
  for (const { copy, prose } of parts) {
    if (prose.filter((element) => content.has(element)).length * 2 >= prose.length) continue;
    for (const element of yield* findInCopy(copy)) content.add(element);
    yield;
  }
  return content;
}
