import { expect, test } from 'vitest';
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
  'footnotes, hidden text and comments': `<article><h1>${headline}</h1>${storyText.replaceAll(' Iran ', ' Iran<sup><a href="#n">[1]</a></sup> <span hidden>hidden</span><!-- x -->')}</article>`,
};

const squash = (texts: string[]): string => texts.join('').replaceAll(/[\s\u00AD\u200B]/g, '');

inBothBrowsers('text', (stage) => {
  test.each(Object.entries(bodies))('%s', async (name, body) => {
    const { page, result } = await stage().open(`/text/${encodeURIComponent(name)}`, writeStory({ body }));
    const matched = matchedTexts(result);
    expect(matched.length).toBeGreaterThanOrEqual(4);
    // A sentence with something foreign in it is painted in several parts.
    expect(squash(await waitForPaint(page))).toBe(squash(matched));
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

  test('the same article in a frame is left alone, and does no harm', async () => {
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

  test('a paywalled stub is called so', async () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    const body = `<article><h1>${headline}</h1><p>${asked}</p><p>${calls}</p><p>${october}</p></article>`;
    const { page, result } = await stage().open('/text/stub', writeStory({ body, head }));
    expect(result?.state).toMatchObject({ kind: 'read', partly: 'paywall' });
    await page.close();
  });
});
