import { expect, test } from 'vitest';
import { revealPainted } from '../../../src/drive/find-painted.ts';
import { inBothBrowsers, joinPainted, matchedTexts, paintedTexts, waitForPaint } from './open-story.ts';
import { headline, paragraphs, storyText, writeStory } from './write-story.ts';

const other = 'The oldest tide gauge on the coast gets a new roof. '.repeat(12);

/** The script of a site that replaces its text and title a while after the address. */
const application = `<script>
  const show = (title, html) => setTimeout(() => {
    document.querySelector('main').innerHTML = html;
    document.title = title;
  }, 200);
  let first;
  addEventListener('go', () => {
    first = [document.title, document.querySelector('main').innerHTML];
    history.pushState(null, '', '/follow/second');
    show('Tides', '<article><h1>Tides</h1><p>${other}</p></article>');
  });
  addEventListener('popstate', () => show(...first));
</script>`;

const bare = (texts: string[]): string => texts.join('').replaceAll(/\s/g, '');
const wars = (texts: string[]): number => texts.filter((text) => text.includes('12 days')).length;

inBothBrowsers('a page that changes', (stage) => {
  test('paint goes at once from words that are replaced, and comes back on the new ones', async () => {
    const { page } = await stage().open('/follow/replace', writeStory());
    expect(await waitForPaint(page)).toContain(paragraphs.asked);
    const rightAfter = await page.evaluate(async () => {
      const paragraph = document.querySelector('article p');
      const text = paragraph?.firstChild;
      if (!paragraph || !text) throw new Error('There is no paragraph.');
      text.nodeValue = `No ${text.nodeValue}`;
      await new Promise((resolve) => setTimeout(resolve, 0));
      return [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].filter((range) => range.startContainer.parentElement === paragraph),
      ).length;
    });
    expect(rightAfter).toBe(0);
    await expect.poll(() => joinPainted(page)).toContain(`No ${paragraphs.asked}`);
    await page.close();
  });

  test('re-rendered paragraphs are painted again, removed ones are not missed', async () => {
    const { page } = await stage().open('/follow/render', writeStory());
    const before = await waitForPaint(page);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await expect.poll(() => joinPainted(page)).toBe(before.join('\n'));
    await page.evaluate(() => document.querySelector('article p')?.remove());
    await expect.poll(() => joinPainted(page)).not.toContain(paragraphs.asked);
    expect((await paintedTexts(page)).length).toBeGreaterThan(2);
    await page.close();
  });

  test('an article that is put in anew while it is read is painted', async () => {
    const renew = (): void => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    };
    const { page: still } = await stage().open('/follow/still', writeStory());
    const painted = (await waitForPaint(still)).join('\n');
    await still.close();
    for (let ms = 0; ms <= 300; ms += 30) {
      const late = `<script>setTimeout(${String(renew)}, ${ms});</script>`;
      const { page } = await stage().open(`/follow/renewed-${ms}`, writeStory({ head: late }));
      await expect.poll(() => joinPainted(page)).toBe(painted);
      await page.close();
    }
  });

  test('another body in the place of the page’s own is painted', async () => {
    const { page } = await stage().open('/follow/body', writeStory());
    const before = await waitForPaint(page);
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await expect.poll(() => joinPainted(page)).toBe(before.join('\n'));
    await page.close();
  });

  test('a page that writes itself anew, which ends all listeners, is painted and takes clicks', async () => {
    const { page, tab } = await stage().open('/follow/written', writeStory());
    const before = await waitForPaint(page);
    await page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, writeStory());
    await expect.poll(() => joinPainted(page)).toBe(before.join('\n'));
    const { x, y } = await revealPainted(page, paragraphs.asked);
    await page.click(x, y);
    await expect.poll(async () => (await stage().watch.readResult(tab))?.selected).toBe(1);
    await page.close();
  });

  test('a page that is invisible until its scripts have run', async () => {
    const head = '<style>.waits body { visibility: hidden }</style>';
    const script = `<script>
      document.documentElement.className = 'waits';
      addEventListener('go', () => document.documentElement.removeAttribute('class'));
    </script>`;
    const { page, result } = await stage().open('/follow/invisible', writeStory({ head: head + script }));
    expect(result?.state).toEqual({ kind: 'not-article' });
    await page.evaluate(() => dispatchEvent(new Event('go')));
    await expect.poll(() => joinPainted(page)).toContain(paragraphs.asked);
    await page.close();
  });

  test('what is folded away is painted when the page shows it', async () => {
    const { asked, calls, worry, october, war, knesset } = paragraphs;
    const { page } = await stage().open(
      '/follow/folded',
      writeStory({
        head: '<style>.folded { display: none }</style>',
        body: `<main><article><h1>${headline}</h1><p>${asked}</p><p>${calls}</p><p>${worry}</p>
          <div class="folded"><p>${october}</p></div><div hidden><p>${war}</p></div>
          <details><summary>More</summary><p>${knesset}</p></details></article></main>`,
      }),
    );
    const folded = ['“not interested', 'fought for 12 days', 'very severe'];
    const painted = async (): Promise<string[]> => {
      const texts = await joinPainted(page);
      return folded.filter((words) => texts.includes(words));
    };
    expect((await waitForPaint(page)).length).toBeGreaterThan(2);
    expect(await painted()).toEqual([]);
    await page.evaluate(() => document.querySelector('.folded')?.classList.remove('folded'));
    await expect.poll(painted).toEqual(folded.slice(0, 1));
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await expect.poll(painted).toEqual(folded.slice(0, 2));
    await page.evaluate(() => document.querySelector('details')?.toggleAttribute('open', true));
    await expect.poll(painted).toEqual(folded);
    await page.close();
  });

  test('a page that comes with its title alone is read when its text is there', async () => {
    const { page, watch, tab, result } = {
      ...stage(),
      ...(await stage().open('/follow/title', writeStory({ body: '<main></main>' }))),
    };
    expect(result?.state).toEqual({ kind: 'not-article' });
    await page.evaluate((html) => {
      const article = document.createElement('article');
      article.innerHTML = html;
      document.querySelector('main')?.append(article);
    }, `<h1>${headline}</h1>${storyText}`);
    expect((await waitForPaint(page)).join('\n')).toContain(paragraphs.asked);
    await expect.poll(async () => (await watch.readResult(tab))?.state.kind).toBe('read');
    await page.close();
  });

  test('text that goes for a while is painted when it is back', async () => {
    const { page } = await stage().open('/follow/away', writeStory());
    const before = await waitForPaint(page);
    await page.evaluate(() => document.querySelector('main')?.replaceChildren());
    await expect.poll(() => paintedTexts(page)).toEqual([]);
    // Long enough for the page to be read without it.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await page.evaluate((html) => {
      const article = document.createElement('article');
      article.innerHTML = html;
      document.querySelector('main')?.append(article);
    }, `<h1>${headline}</h1>${storyText}`);
    await expect.poll(() => joinPainted(page)).toBe(before.join('\n'));
    await page.close();
  });

  test('text that comes late is read', async () => {
    const short = `<main><article><h1>${headline}</h1><p>${paragraphs.asked}</p><p>${paragraphs.calls}</p><p>${paragraphs.worry}</p></article></main>`;
    const { page, watch, tab } = {
      ...stage(),
      ...(await stage().open('/follow/late', writeStory({ body: short }))),
    };
    const before = await waitForPaint(page);
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }, paragraphs.october);
    await expect.poll(async () => (await paintedTexts(page)).length).toBeGreaterThan(before.length);
    await expect
      .poll(async () => matchedTexts(await watch.readResult(tab)).join('\n'))
      .toContain('In October');
    await page.close();
  });

  test('a page that navigates within itself is read, forgotten and read again', async () => {
    const { watch, open } = stage();
    const { page, tab } = await open('/follow/first', writeStory({ head: application }));
    const before = await waitForPaint(page);
    await page.evaluate(() => dispatchEvent(new Event('go')));
    await expect.poll(() => joinPainted(page)).toBe('');
    await expect.poll(() => watch.readResult(tab)).toBeNull();
    await page.evaluate(() => history.back());
    await expect.poll(() => joinPainted(page)).toBe(before.join('\n'));
    await expect.poll(async () => (await watch.readResult(tab))?.state.kind).toBe('read');
    await page.close();
  });

  test('what the back/forward cache brings back is what the panel shows', async () => {
    const { watch, server, open } = stage();
    const { page, tab } = await open('/follow/cached', writeStory());
    await waitForPaint(page);
    await page.navigate(
      server.put('/follow/elsewhere', writeStory({ title: 'Tides', body: `<p>${other}</p>` })),
    );
    await expect.poll(() => watch.readResult(tab)).toBeNull();
    await page.evaluate(() => void setTimeout(() => history.back(), 0));
    await expect.poll(async () => (await watch.readResult(tab))?.state.kind).toBe('read');
    expect((await waitForPaint(page)).length).toBeGreaterThan(2);
    await page.close();
  });

  test('a page that is left while it is looked at leaves nothing on the next', async () => {
    const { browser, server, watch } = stage();
    const next = server.put('/follow/next', `<title>Tides</title><h1>Tides</h1><p>${other}</p>`);
    const goOn = `<script>addEventListener('load', () => setTimeout(() => location.replace('${next}'), WAIT))</script>`;
    for (let wait = 0; wait <= 100; wait += 10) {
      const html = writeStory({ head: goOn.replace('WAIT', String(wait)) });
      const page = await browser.open(server.put(`/follow/left-after-${wait}`, html));
      const tab = await watch.findTab(next);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([undefined, 'no-story']).toContain((await watch.readResult(tab))?.state.kind);
      expect((await watch.readBadge(tab)).text).toBe('');
      await page.close();
    }
  });

  test('what frames of the page load is not taken for the page', async () => {
    const { watch, server, open } = stage();
    const frame = server.put('/follow/frame', '<p>One</p>');
    const body = `<main><article><h1>${headline}</h1>${storyText}</article></main><iframe src="${frame}"></iframe>`;
    const { page, tab } = await open('/follow/frames', writeStory({ body }));
    const before = await waitForPaint(page);
    await page.evaluate(async (address) => {
      const shown = document.querySelector('iframe');
      for (let i = 0; i < 3; i++) {
        if (shown) shown.src = `${address}?${i}`;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }, frame);
    expect((await watch.readResult(tab))?.state.kind).toBe('read');
    expect(await paintedTexts(page)).toEqual(before);
    await page.close();
  });

  test('a ticker in the text does not keep the extension reading', async () => {
    const body = `<main><article><h1>${headline}</h1>${storyText}<p id="ticker">Now</p></article></main>`;
    const { page } = await stage().open('/follow/ticker', writeStory({ body }));
    await waitForPaint(page);
    await page.evaluate(() => {
      setInterval(() => {
        const ticker = document.querySelector('#ticker');
        if (ticker) ticker.textContent = new Date().toISOString();
      }, 50);
    });
    expect((await waitForPaint(page)).length).toBeGreaterThan(2);
    await page.close();
  });

  test('a live blog: entries put on top are painted, those below keep their paint', async () => {
    const entries = Object.values(paragraphs).map(
      (text, i) => `<section><h2><time>1${i}:00</time></h2><p>${text}</p></section>`,
    );
    const body = `<main><article><h1>${headline}</h1><div id="entries">${entries.join('')}</div></article></main>`;
    const { page } = await stage().open('/follow/blog', writeStory({ body }));
    const before = await waitForPaint(page);
    for (const number of [1, 2, 3]) {
      await page.evaluate(
        (text, i) => {
          const entry = document.createElement('section');
          entry.innerHTML = `<h2><time>2${i}:00</time></h2><p>${text}</p>`;
          document.querySelector('#entries')?.prepend(entry);
        },
        paragraphs.war,
        number,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await expect.poll(async () => wars(await paintedTexts(page))).toBe(wars(before) + 3);
    expect(await paintedTexts(page)).toEqual(expect.arrayContaining(before));
    await page.close();
  });

  test('infinite scroll: the next article under the first does not take its paint away', async () => {
    const { page } = await stage().open('/follow/scroll', writeStory());
    const before = await waitForPaint(page);
    for (let number = 0; number < 4; number++) {
      await page.evaluate((text) => {
        const next = document.createElement('article');
        const heading = document.createElement('h1');
        heading.textContent = 'The tide gauge';
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        next.append(heading, paragraph);
        document.querySelector('main')?.append(next);
        scrollTo(0, document.body.scrollHeight);
      }, other);
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    expect(await waitForPaint(page)).toEqual(before);
    await page.close();
  });

  test.each(['first', 'second'])(
    'of two long articles of a page that goes on, the %s is read',
    async (place) => {
      const write = (title: string, texts: readonly string[]): string =>
        `<section><article><header></header><div class="content"><h1>${title}</h1>
      ${texts.map((text) => `<p>${text}</p>`).join('')}</div></article></section>`;
      const articles = [
        { title: headline, html: write(headline, Object.values(paragraphs)) },
        {
          title: 'Tides',
          html: write(
            'Tides',
            Array.from({ length: 8 }, () => other.slice(0, 200)),
          ),
        },
      ];
      const [above, below] = place === 'first' ? articles : articles.toReversed();
      if (!above || !below) throw new Error('There are two.');
      const head = `<meta property="og:title" content="${above.title}">`;
      const { page, tab } = await stage().open(
        `/follow/goes-on-${place}`,
        writeStory({ head, title: above.title, body: `<main>${above.html}</main>` }),
      );
      await page.evaluate(({ title, html }) => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
        history.replaceState(null, '', `${location.href}-on`);
        document.title = title;
      }, below);
      const title = async (): Promise<string | undefined> => (await stage().watch.readResult(tab))?.title;
      await expect.poll(title).toBe(below.title);
      await expect.poll(() => joinPainted(page)).toContain(paragraphs.asked);
      expect(await joinPainted(page)).not.toContain('tide gauge');
      await page.close();
    },
  );

  test('what other extensions put into the text does not end up in its sentences', async () => {
    const { page, tab } = await stage().open('/follow/inserted', writeStory());
    const before = await waitForPaint(page);
    await page.evaluate(() => {
      // As grammar checkers, dictionaries and translators do it.
      document.body.append(document.createElement('grammar-desktop-integration'));
      for (const paragraph of document.querySelectorAll('article p')) {
        const badge = document.createElement('span');
        badge.setAttribute('aria-hidden', 'true');
        badge.textContent = '\u{1F50E}';
        paragraph.append(badge);
        const words = paragraph.firstChild;
        if (!(words instanceof Text)) continue;
        const middle = words.splitText(Math.floor(words.data.length / 2));
        const font = document.createElement('font');
        middle.replaceWith(font);
        font.append(middle);
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(bare(await waitForPaint(page))).toBe(bare(before));
    expect(matchedTexts(await stage().watch.readResult(tab))).toEqual(before);
    await page.close();
  });
});
