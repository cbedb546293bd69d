import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBothBrowsers, matchedTexts, waitForPaint } from './open-story.ts';
import { headline, paragraphs, writeStory } from './write-story.ts';

/** What sites put around, between and into words. */
const inline = fc.constantFrom(
  (word: string) => word,
  (word: string) => word,
  (word: string) => word,
  (word: string) => `<em>${word}</em>`,
  (word: string) => `<span><b>${word}</b></span>`,
  (word: string) => `<a href="#x">${word}</a>`,
  (word: string) => `<!-- note -->${word}`,
  (word: string) => `${word}<span hidden>hidden</span>`,
  (word: string) => `${word}<sup>[2]</sup>`,
  (word: string) => `<wbr>${word}\u200B`,
  (word: string) => `<span></span>${word.slice(0, 1)}\u00AD${word.slice(1)}`,
  (word: string) => `<font><i>${word.slice(0, 2)}</i>${word.slice(2)}</font>`,
);
const between = fc.constantFrom(' ', ' ', ' ', '\n   ', '&nbsp;', ' <br> ', '<script>void 0</script> ');

const dress = (words: string): fc.Arbitrary<string> => {
  const parts = words.split(' ');
  const sizes = { minLength: parts.length, maxLength: parts.length };
  return fc
    .tuple(fc.array(inline, sizes), fc.array(between, sizes))
    .map(([wrap, gaps]) => parts.map((word, i) => (wrap[i]?.(word) ?? word) + (gaps[i] ?? ' ')).join(''));
};
const put = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.constantFrom(
        (html: string) => `<p>${html}</p>`,
        (html: string) => `<div><p>${html}</p></div>`,
        (html: string) => `<blockquote><p>${html}</p></blockquote>`,
        (html: string) => `<p>${html}</p><figure><img alt=""></figure>`,
        (html: string) => `<section><h2>Part</h2><p>${html}</p></section>`,
        (html: string) => `<p>${html}</p><aside><p>Elsewhere, something else was told.</p></aside>`,
      ),
    )
    .map(([html, wrap]) => wrap(html));
const all = Object.values(paragraphs);
/** The whole article, so that it is about the story whatever comes after, and some of its paragraphs again. */
const body = fc
  .tuple(
    fc.tuple(...all.map((words) => put(dress(words)))),
    fc.array(put(fc.constantFrom(...all).chain(dress)), { maxLength: 6 }),
  )
  .map((parts) => parts.flat())
  .map((blocks) => `<main><article><h1>${headline}</h1>${blocks.join('\n')}</article></main>`);

const squash = (texts: string[]): string => texts.join('').replaceAll(/[\s\u00AD\u200B]/g, '');

inBothBrowsers('any page', (stage) => {
  test('is left as it is, and what is painted says exactly its sentences', async () => {
    let number = 0;
    const property = fc.asyncProperty(body, async (html) => {
      const { page, result } = await stage().open(`/any/${number++}`, writeStory({ body: html }));
      const painted = await waitForPaint(page);
      expect(squash(painted)).toBe(squash(matchedTexts(result)));
      const same = await page.evaluate(async () => {
        const source = await (await fetch(location.href)).text();
        const fresh = new DOMParser().parseFromString(source, 'text/html');
        return fresh.documentElement.outerHTML === document.documentElement.outerHTML;
      });
      expect(same).toBe(true);
      await page.close();
    });
    await fc.assert(property, { numRuns: 12, seed: 7, endOnFailure: true });
  });
});
