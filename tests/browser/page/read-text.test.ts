import { beforeAll, expect, test } from 'vitest';
import type { TabResult } from '../../../src/session/types.ts';
import { looks } from '../../../src/page/highlight-names.ts';
import { inBothBrowsers, matchedTexts, waitForPaint } from './open-story.ts';
import { headline, paragraphs, storyText, writeStory } from './write-story.ts';

const { asked, calls, october, war } = paragraphs;

/** Ways in which sites write the same article. */
const bodies: Record<string, string> = {
  'paragraphs parted by line breaks': `<article><h1>${headline}</h1><div>${Object.values(paragraphs).join('<br><br>\n')}</div></article>`,
  'text split over inline elements': `<article><h1>${headline}</h1>${storyText.replaceAll(/(\w+) (\w+) (\w+)/g, '<em>$1</em> <a href="#x">$2</a> <span><b>$3</b></span>')}</article>`,
  'soft hyphens, no-break and zero-width characters': `<article><h1>${headline}</h1>${storyText.replaceAll('message', 'mes\u00ADsage').replaceAll(' Iran ', '\u00A0I\u200Bran ')}</article>`,
  'blocks in blocks': `<div><div><div class="content"><h1>${headline}</h1><div>${storyText.replaceAll('<p>', '<div><div><p>').replaceAll('</p>', '</p></div></div>')}</div></div></div></div>`,
  'a list': `<article><h1>${headline}</h1><p>${asked}</p><ul><li>${calls}</li><li>${october}</li></ul><p>${war}</p></article>`,
  'a table': `<article><h1>${headline}</h1><p>${asked}</p><p>${calls}</p><table><tr><th>When</th><th>What</th></tr><tr><td>October</td><td>${october}</td></tr><tr><td>June</td><td>${war}</td></tr></table></article>`,
  'a notice under it that its class makes out to be the text': `<main><div><article><h1>${headline}</h1><div>${storyText}</div></article></div><div><section><div class="text"><p>${'Comments, which are open, as ever, to all who have an account, are read by an editor, and by no machine, before they appear, as a rule within an hour, at night, on Sundays, and on holidays later, and are kept, with the name, for a year. '.repeat(2)}</p></div></section></div></main>`,
  'terms longer than the article, which style hides': `<style>.terms { display: none }</style><div><h1>${headline}</h1><div>${storyText}</div></div><div class="terms"><div>${'<p>These terms, which apply to all who use the service, say what you may do, what you may not do, and what happens if you do it all the same, in this country, or in another, now, or later.</p>'.repeat(40)}</div></div>`,
  'elements that a word processor made up': `<div><h1>${headline}<o:p></o:p></h1>${storyText.replaceAll(' Iran ', ' <st1:place w:st="on">Iran</st1:place> ').replaceAll(' Putin ', ' <keyword>Putin</keyword> ').replaceAll('</p>', '<o:p></o:p></p>')}</div>`,
  'terms that a button explains': `<article><h1>${headline}</h1>${storyText.replaceAll(' Iran ', ' <button type="button">Iran</button> ').replaceAll(' Putin ', ' <button style="display: inline">Putin</button> ')}<button>Share</button></article>`,
  'tooltips and notes that style hides': `<style>.tip { visibility: hidden; position: absolute } .note { display: none }</style><article><h1>${headline}</h1>${storyText.replaceAll(' Iran ', ' Iran<span class="tip"><b>Iran.</b> A country of 90 million.</span> ').replaceAll(' Putin ', ' Putin <a class="note" href="#n">President since 2012. He denied it.</a> ')}</article>`,
  'footnotes, hidden text and comments': `<article><h1>${headline}</h1>${storyText.replaceAll(' Iran ', ' Iran<sup><a href="#n">[1]</a></sup> <span hidden>hidden</span><!-- x -->')}</article>`,
};

const each = (open: string, close: string): string =>
  Object.values(paragraphs)
    .map((paragraph) => open + paragraph + close)
    .join('');
const parted = Object.values(paragraphs).join('\n\n');
const inLines = parted.replaceAll(/(.{1,68})(?:[^\S\n]|(?=\n)|$)/g, '$1\n').replaceAll(/\n{3,}/g, '\n\n');

/** What sites use for paragraphs, and line breaks that are seen. */
const withoutParagraphs: Record<string, string> = {
  divs: `<article><h1>${headline}</h1>${each('<div>', '</div>')}</article>`,
  'divs of a class': `<main><div class="body"><h1>${headline}</h1>${each('<div class="para">', '</div>')}</div></main>`,
  'divs around divs around spans': `<div id="root"><h1>${headline}</h1><div>${each('<div class="css-1"><div><span>', '</span></div></div>')}</div></div>`,
  sections: `<article><h1>${headline}</h1>${each('<section>', '</section>')}</article>`,
  'spans drawn as blocks': `<article><h1>${headline}</h1><div>${each('<span style="display: block">', '</span>')}</div></article>`,
  'preformatted text': `<h1>${headline}</h1><pre>${parted}</pre>`,
  'preformatted text in short lines': `<h1>${headline}</h1><pre>${inLines}</pre>`,
  'line breaks that style keeps': `<article><h1>${headline}</h1><div style="white-space: pre-line">${parted}</div></article>`,
  'line breaks that style keeps, around a link': `<article><h1>${headline}</h1><div style="white-space: break-spaces"><span>${asked}\n\n</span><a href="#x">Iran</a><span>\n\n${parted.slice(asked.length + 2)}</span></div></article>`,
};

/** Where sites put the headline. */
const headlines: Record<string, string> = {
  'in a heading of the second rank': `<article><h2>${headline}</h2>${storyText}</article>`,
  'in a div': `<div class="page"><div class="title">${headline}</div><div class="text">${storyText}</div></div>`,
  'in what is only called a heading': `<main><div role="heading" aria-level="1">${headline}</div><div>${storyText}</div></main>`,
  'under a logo that is a heading': `<header><h1><a href="/">The Example</a></h1></header><article><h2>${headline}</h2>${storyText}</article>`,
  'beside a heading that nobody sees': `<h1 style="display: none">${headline}</h1><article><h2>${headline}</h2>${storyText}</article>`,
  'at the top of the text': `<table><tr><td><b>${headline}</b><br><br>${Object.values(paragraphs).join('<br><br>')}</td></tr></table>`,
};

const withoutFirst = storyText.slice(storyText.indexOf('</p>') + '</p>'.length);

/** Where sites put the first paragraph, the lead. */
const leads: Record<string, string> = {
  'in a heading': `<article><h1>${headline}</h1><h2 class="spot">${asked}</h2><div>${withoutFirst}</div></article>`,
  'in key points': `<main><h1>${headline}</h1><div class="points"><h2>Key points</h2><ul><li>${asked}</li></ul></div><div><div class="group">${withoutFirst}</div></div></main>`,
  'in the header of the article': `<main><article><header><h1>${headline}</h1><div class="dek">${asked}</div><div class="byline">By A. Writer, diplomatic correspondent, 5 January 2026</div></header><div class="text">${withoutFirst}</div></article></main>`,
};

/** What stands where a lead could, and is none. */
const noLeads: Record<string, string> = {
  'a link to another article': `<ul><li><a href="/other">${asked}</a></li></ul>`,
  'teasers of many articles': `<div class="related">${`<div>${asked}</div>`.repeat(10)}</div>`,
  'a request for consent': `<div role="dialog"><h2>Cookies</h2><div>${asked}</div></div>`,
};

/** Other views of the same article, and text that is not all of one kind. */
const views: Record<string, { body: string; head?: string; title?: string }> = {
  'an AMP-like page': {
    head: '<link rel="canonical" href="https://news.example/story"><style>amp-img, amp-ad { display: block }</style>',
    body: `<header class="amp-header"><amp-sidebar hidden><p>Menu</p></amp-sidebar></header><article class="amp-wp-article"><h1 class="amp-wp-title">${headline}</h1><amp-img src="x" width="1" height="1"></amp-img><div class="amp-wp-article-content">${storyText.replaceAll('</p>', '</p><amp-ad width="300" height="250"></amp-ad>')}</div></article>`,
  },
  'a view for printing': {
    head: '<style>@media screen { .print-only { display: none } }</style>',
    body: `<div id="print"><h1>${headline}</h1><p class="print-only">Printed from The Example on 5 January.</p><hr>${storyText}<p>© The Example. https://news.example/story?print=1</p></div><script>window.print = () => {};</script>`,
  },
  ligatures: {
    body: `<article><h1>${headline}</h1>${storyText.replaceAll('fi', '\uFB01').replaceAll('ff', '\uFB00').replaceAll('fl', '\uFB02')}</article>`,
  },
  'right-to-left paragraphs among left-to-right ones': {
    body: `<article><h1>${headline}</h1>${storyText.replaceAll('</p>', '</p><p dir="rtl" lang="he">ראש הממשלה סירב להגיב על הדיווח, ודוברו אמר שאין בכוונתו להתייחס לשיחות עם מנהיגים זרים.</p>')}</article>`,
  },
  'names in other scripts within sentences': {
    body: `<article><h1>${headline}</h1>${storyText.replaceAll('Vladimir Putin', '<span dir="ltr">Vladimir Putin (<bdi lang="ru">Владимир Путин</bdi>)</span>').replaceAll('KAN', 'KAN (<bdi lang="he">כאן</bdi>)')}</article>`,
  },
  'a page that is turned around as a whole': {
    head: '<style>html { direction: rtl; unicode-bidi: bidi-override }</style>',
    body: `<article><h1>${headline}</h1>${storyText}</article>`,
  },
};

/** All the sentences that were read. */
function sentencesOf(result: TabResult | null): string[] {
  return result?.state.kind === 'read' ? result.state.reading.sentences.map(({ text }) => text) : [];
}

const squash = (texts: string[]): string => texts.join('').replaceAll(/[\s\u00AD\u200B]/g, '');

inBothBrowsers('text', (stage) => {
  /** What is read of the article in paragraphs. */
  let plain: string[] = [];
  beforeAll(async () => {
    const { page, result } = await stage().open('/plain', writeStory());
    plain = matchedTexts(result);
    await page.close();
  });

  test.each(Object.entries(bodies))('%s', async (name, body) => {
    const { page, result } = await stage().open(`/text/${encodeURIComponent(name)}`, writeStory({ body }));
    const matched = matchedTexts(result);
    expect(matched.length).toBeGreaterThanOrEqual(4);
    // A sentence with something foreign in it is painted in several parts.
    expect(squash(await waitForPaint(page))).toBe(squash(matched));
    await page.close();
  });

  test.each(Object.entries(withoutParagraphs))('%s in the place of paragraphs', async (name, body) => {
    const { page, result } = await stage().open(`/in/${encodeURIComponent(name)}`, writeStory({ body }));
    expect(matchedTexts(result)).toEqual(plain);
    expect(squash(await waitForPaint(page))).toBe(squash(plain));
    await page.close();
  });

  test.each(['divs', 'preformatted text', 'line breaks that style keeps'])(
    '%s in the place of paragraphs, under a title that says nothing',
    async (name) => {
      const body = withoutParagraphs[name] ?? '';
      const { page, result } = await stage().open(
        `/untitled/${encodeURIComponent(name)}`,
        writeStory({ title: 'Message 12', body: body.replace(/<h1>.*?<\/h1>/, '') }),
      );
      expect(matchedTexts(result).length).toBeGreaterThanOrEqual(4);
      await page.close();
    },
  );

  test.each(Object.entries(headlines))('the headline stands %s', async (where, body) => {
    const { page, result } = await stage().open(`/head/${encodeURIComponent(where)}`, writeStory({ body }));
    const matched = matchedTexts(result);
    expect(matched.filter((text) => text === headline)).toEqual([headline]);
    expect(matched.length).toBeGreaterThanOrEqual(8);
    expect(squash(await waitForPaint(page))).toBe(squash(matched));
    await page.close();
  });

  test.each(Object.entries(leads))('the lead stands %s', async (where, body) => {
    const { page, result } = await stage().open(`/lead/${encodeURIComponent(where)}`, writeStory({ body }));
    expect(matchedTexts(result)).toEqual(plain);
    expect(squash(await waitForPaint(page))).toBe(squash(plain));
    await page.close();
  });

  test.each(Object.entries(noLeads))('%s between headline and text is no lead', async (what, between) => {
    const body = `<main><div><h1>${headline}</h1></div>${between}<div class="text">${withoutFirst}</div></main>`;
    const { page, result } = await stage().open(`/no-lead/${encodeURIComponent(what)}`, writeStory({ body }));
    expect(matchedTexts(result)).toEqual(plain.filter((text) => text !== asked));
    await page.close();
  });

  test.each([['dialog open'], ['div role="dialog" aria-modal="true"']])(
    'an article in a <%s>',
    async (element) => {
      const body = `<main><p>News</p></main><${element}><article><h1>${headline}</h1>${storyText}</article></${element.split(' ')[0]}>`;
      const { page, result } = await stage().open(`/in/${encodeURIComponent(element)}`, writeStory({ body }));
      expect(matchedTexts(result)).toEqual(plain);
      await page.close();
    },
  );

  test.each(['', '{{lang}}', 'e', 'de', 'fa-IR'])(
    'sentences are those of the language of the text where the page says that it is "%s"',
    async (declared) => {
      const { page, result } = await stage().open(
        `/lang/${encodeURIComponent(declared)}`,
        writeStory().replace('lang="en"', `lang="${declared}"`),
      );
      expect(sentencesOf(result)).toContain('Mr. Netanyahu’s office did not reply to a request for comment.');
      await page.close();
    },
  );

  test('what is there for the ear only is no part of a sentence', async () => {
    const spoken = (attributes: string) => `<span ${attributes}>, opens new tab</span>`;
    const style =
      'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); clip-path: inset(50%)';
    const body = `<article><h1>${headline}</h1>${storyText
      .replace('Benjamin Netanyahu', `<a href="/n">Benjamin Netanyahu${spoken(`style="${style}"`)}</a>`)
      .replace(
        'phone conversations',
        `<a href="/p">phone conversations ${spoken('class="sr-only"')}</a>`,
      )}</article>`;
    const { page, result } = await stage().open(
      '/spoken',
      writeStory({ body, head: `<style>.sr-only { ${style} }</style>` }),
    );
    expect(matchedTexts(result)).toEqual(plain);
    expect(squash(await waitForPaint(page))).toBe(squash(plain));
    await page.close();
  });

  test('what the body is called does not stand for all that is in it', async () => {
    const beside = `<div class="sidebar"><p>${asked}</p><p>${calls}</p></div><div class="comments"><p>${war}</p></div>`;
    const html = writeStory({
      body: `<div><article><h1>${headline}</h1>${storyText}</article>${beside}</div>`,
    });
    const { page, result } = await stage().open(
      '/body',
      html.replace('<body>', '<body class="right-sidebar comments-open">'),
    );
    expect(matchedTexts(result).filter((text) => text === asked)).toEqual([asked]);
    await page.close();
  });

  test('a file of plain text', async () => {
    const { page, result } = await stage().open('/story.txt', `${headline}\n\n${inLines}`);
    const matched = matchedTexts(result);
    expect(matched[0]).toBe(headline);
    expect(matched[1]).toBe(asked);
    expect(squash(await waitForPaint(page))).toBe(squash(matched));
    await page.close();
  });

  test.each(Object.entries(views))('%s', async (name, parts) => {
    const { page, result } = await stage().open(`/view/${encodeURIComponent(name)}`, writeStory(parts));
    const matched = matchedTexts(result);
    expect(matched.length).toBeGreaterThanOrEqual(4);
    expect(squash(await waitForPaint(page)).normalize('NFKC')).toBe(squash(matched).normalize('NFKC'));
    await page.close();
  });

  test.each([
    ['rgb(20 20 20)', 'light'],
    ['rgb(240 240 240)', 'dark'],
    ['oklch(0.21 0.03 264)', 'light'],
    ['oklch(0.95 0 0)', 'dark'],
    ['color(srgb 0.9 0.9 0.9)', 'dark'],
  ])('marks have the inks for the ground that text in %s stands on', async (colour, ground) => {
    const head = `<style>html { background: ${ground === 'dark' ? '#111' : '#fff'}; color: ${colour} }</style>`;
    const { page } = await stage().open(`/ground/${encodeURIComponent(colour)}`, writeStory({ head }));
    await waitForPaint(page);
    const numbers = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) => (ranges.size > 0 ? [Number(name.split('-')[1])] : [])),
    );
    expect(new Set(numbers.map((number) => looks[number]?.ground))).toEqual(new Set([ground]));
    await page.close();
  });

  test('an open shadow root', async () => {
    const body = `<h1>${headline}</h1><main><news-story><template shadowrootmode="open"><article>${storyText}</article></template></news-story></main>`;
    const { page, result } = await stage().open(
      '/text/shadow',
      writeStory({ body, head: `<meta name="description" content="${asked}">` }),
    );
    expect(matchedTexts(result).length).toBeGreaterThanOrEqual(4);
    await page.close();
  });

  test('where the page has the text, the same in a frame is left alone, and does no harm', async () => {
    const { server, open } = stage();
    server.put('/text/inner', writeStory());
    const { page, result } = await open(
      '/text/outer',
      writeStory({
        body: `<article><h1>${headline}</h1>${storyText}<iframe src="/text/inner"></iframe></article>`,
      }),
    );
    expect((await waitForPaint(page)).length).toBe(matchedTexts(result).length);
    const inFrame = await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      return frame ? Reflect.get(Reflect.get(frame, 'CSS'), 'highlights').size : -1;
    });
    expect(inFrame).toBe(0);
    await page.close();
  });

  test.each([
    ['/', 'left alone: it is the front page'],
    ['/?p=12', 'read'],
    ['/#/news/12', 'read'],
  ])('a page at %s is %s', async (address, what) => {
    const { server, browser, watch } = stage();
    const url = new URL(address, server.put('/', writeStory()));
    const page = await browser.open(url.href);
    url.hash = '';
    const result = await watch.waitForResult(await watch.findTab(url.href));
    expect(result?.state.kind).toBe(what === 'read' ? 'read' : undefined);
    await page.close();
  });

  test('a page at an address with a name and a password', async () => {
    const address = stage().server.put('/text/signed-in', writeStory());
    const page = await stage().browser.open(address.replace('//', '//me:word@'));
    expect((await waitForPaint(page)).length).toBeGreaterThan(3);
    await page.close();
  });

  test('a report of two paragraphs', async () => {
    const body = `<article><h1>${headline}</h1><p>${asked}</p><p>${calls}</p></article>`;
    const { page, result } = await stage().open('/text/brief', writeStory({ body }));
    expect(matchedTexts(result)).toContain(asked);
    expect(await waitForPaint(page)).toContain(asked);
    await page.close();
  });

  test('a paywalled stub is called so', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    const body = `<article><h1>${headline}</h1><p>${asked}</p><p>${calls}</p><p>${october}</p></article>`;
    const { page, result } = await stage().open('/text/stub', writeStory({ body, head }));
    expect(result?.state).toMatchObject({ kind: 'read', partly: 'paywall' });
    await page.close();
  });
});
