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
  (word: string) => `<span style="float: left">${word.slice(0, 1)}</span>${word.slice(1)}`,
  (word: string) => `${word}<i style="position: absolute"></i>`,
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
        (html: string) => `<div>${html}</div>`,
        (html: string) => `<div class="part"><div><span>${html}</span></div></div>`,
        (html: string) => `<div style="white-space: pre-line">${html}\n\n</div>`,
        (html: string) => `<section>${html}</section>`,
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
  .map((parts) => parts.flat().join('\n'));
/** What stands around it. */
const menu = '<ul><li><a href="#world">World</a></li><li><a href="#sport">Sport</a></li></ul>';
const around = fc.constantFrom(
  (text: string) => `<main><article><h1>${headline}</h1>${text}</article></main>`,
  (text: string) => `<h1>${headline}</h1>${text}`,
  (text: string) =>
    `<div id="root"><div class="css-1"><div>${menu}</div><h1>${headline}</h1><div class="css-2">${text}</div></div><div class="css-3">Cookies help us. <button>Fine</button></div></div>`,
  (text: string) =>
    `<table><tr><td width="120">${menu}</td><td><h1>${headline}</h1><div>${text}</div></td></tr></table>`,
  (text: string) =>
    `<header>${menu}</header><div class="content"><h1>${headline}</h1><div><div>${text}</div></div></div><div class="related">${menu}</div>`,
);

const squash = (texts: string[]): string => texts.join('').replaceAll(/[\s\u00AD\u200B]/g, '');

inBothBrowsers('any page', (stage) => {
  test('is left as it is, and what is painted says exactly its sentences', async () => {
    const plain = matchedTexts((await stage().open('/any/plain', writeStory())).result);
    expect(plain.length).toBeGreaterThan(5);
    let number = 0;
    const property = fc.asyncProperty(around, body, async (wrap, text) => {
      const html = wrap(text);
      const { page, result } = await stage().open(`/any/${number++}`, writeStory({ body: html }));
      const painted = await waitForPaint(page);
      expect(squash(painted)).toBe(squash(matchedTexts(result)));
      for (const sentence of plain) expect(squash(painted)).toContain(squash([sentence]));
      const same = await page.evaluate(async () => {
        const source = await (await fetch(location.href)).text();
        const fresh = new DOMParser().parseFromString(source, 'text/html');
        return fresh.documentElement.outerHTML === document.documentElement.outerHTML;
      });
      expect(same).toBe(true);
      await page.close();
    });
    await fc.assert(property, { numRuns: 16, seed: 4242, endOnFailure: true });
  });
});
