import { expect, test } from 'vitest';
import { revealPainted } from '../../../src/drive/find-painted.ts';
import { noteErrors, readErrors } from './note-errors.ts';
import { inBothBrowsers, matchedTexts, paintedTexts, waitForPaint } from './open-story.ts';
import { headline, paragraphs, storyText, writeStory } from './write-story.ts';

const clearTimers = `<script>
  const clear = () => {
    for (let number = setTimeout(() => undefined); number > 0; number -= 1) {
      clearTimeout(number);
      clearInterval(number);
    }
    requestAnimationFrame(clear);
  };
  clear();
</script>`;

const story = `<main><article><h1>${headline}</h1>${storyText}</article></main>`;

/** Pages that must be read all the same. */
const hostile: Record<string, { body: string; head?: string }> = {
  'names that hide document properties': {
    body:
      [
        'body',
        'title',
        'querySelector',
        'querySelectorAll',
        'documentElement',
        'implementation',
        'createElement',
      ]
        .concat([
          'addEventListener',
          'createTreeWalker',
          'caretPositionFromPoint',
          'getSelection',
          'scrollingElement',
        ])
        .map((name) => `<form name="${name}" id="${name}"></form><img name="${name}" id="${name}">`)
        .join('') + story,
  },
  'a form whose fields hide its properties': {
    body: `<form>${[
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'closest',
      'textContent',
      'parentElement',
      'shadowRoot',
      'checkVisibility',
    ]
      .map((name) => `<input name="${name}">`)
      .join('')}${story}</form>`,
  },
  'timers of every number cleared': {
    body: story,
    head: clearTimers,
  },
  'tampered prototypes': {
    body: story,
    head: `<script>
      const refuse = () => { throw new Error('tampered'); };
      for (const [type, ...names] of [
        [Node, 'getRootNode', 'contains', 'appendChild', 'cloneNode'],
        [Element, 'closest', 'getAttribute', 'checkVisibility', 'getClientRects'],
        [Document, 'createTreeWalker', 'querySelectorAll', 'caretPositionFromPoint'],
        [EventTarget, 'addEventListener'],
      ]) for (const name of names) type.prototype[name] = refuse;
      for (const name of ['firstChild', 'nextSibling', 'parentNode', 'textContent']) {
        Object.defineProperty(Node.prototype, name, { get: refuse });
      }
    </script>`,
  },
  // Not displayed: Chromium alone takes minutes to lay them out.
  'ten thousand levels': {
    head: '<style>#deep { display: none }</style>',
    body: `${story}<div id="deep"></div><script>
      let at = document.querySelector('#deep');
      for (let i = 0; i < 10000; i++) { const next = document.createElement('div'); at.append(next); at = next; }
      at.textContent = 'The bottom of the page.';
    </script>`,
  },
};

inBothBrowsers('a hostile page', (stage) => {
  test.each(Object.entries(hostile))('%s', async (name, { body, head = '' }) => {
    const html = writeStory({ body, head: noteErrors + head });
    const { page, result } = await stage().open(`/hostile/${encodeURIComponent(name)}`, html);
    expect((await waitForPaint(page)).length).toBe(matchedTexts(result).length);
    expect(matchedTexts(result).length).toBeGreaterThanOrEqual(4);
    expect(await readErrors(page)).toEqual([]);
    await page.close();
  });

  test.each([
    ['five megabytes of text', `<p>${'All work and no play makes a dull page. '.repeat(130_000)}</p>`],
    ['a hundred and thirty thousand blank lines', `<pre>${'a\n\n'.repeat(130_000)}</pre>`],
    [
      'a million empty nodes',
      '<style>.empty { display: none }</style><script>for (let i = 0; i < 1000; i++) { const d = document.createElement("div"); d.className = "empty"; for (let j = 0; j < 1000; j++) d.append(document.createElement("i")); document.body.append(d); }</script>',
    ],
  ])('%s: given up, and said so', async (name, ballast) => {
    const html = writeStory({ body: story + ballast, head: noteErrors });
    const { page, result } = await stage().open(`/hostile/${encodeURIComponent(name)}`, html);
    expect(result?.state).toEqual({ kind: 'failed', reason: 'too-large' });
    expect(await paintedTexts(page)).toEqual([]);
    expect(await readErrors(page)).toEqual([]);
    await page.close();
  });

  test('clicks that a script makes select nothing, those of the mouse do', async () => {
    const { page, tab } = await stage().open('/hostile/clicks', writeStory());
    await waitForPaint(page);
    const point = await revealPainted(page, paragraphs.asked);
    await page.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true };
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', at));
      document.querySelector('p')?.click();
    }, point);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await stage().watch.readResult(tab))?.selected).toBeNull();
    await page.click(point.x, point.y);
    await expect.poll(async () => (await stage().watch.readResult(tab))?.selected).toBe(1);
    await page.close();
  });

  test('a page that clears every timer is read when its text comes late, and again when that changes', async () => {
    const late = `<main></main><template>${story}</template><script>
      const show = (now) => {
        if (now < 800) requestAnimationFrame(show);
        else document.querySelector('main').append(document.querySelector('template').content);
      };
      requestAnimationFrame(show);
    </script>`;
    const html = writeStory({ body: late, head: noteErrors + clearTimers });
    const { page } = await stage().open('/hostile/late', html);
    const before = await waitForPaint(page);
    expect(before.length).toBeGreaterThanOrEqual(4);
    expect(before).toContain(paragraphs.asked);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('article p');
      second?.after(first?.cloneNode(true) ?? '');
    });
    const countAsked = async (): Promise<number> =>
      (await paintedTexts(page)).filter((text) => text === paragraphs.asked).length;
    await expect.poll(countAsked).toBe(2);
    expect(await readErrors(page)).toEqual([]);
    await page.close();
  });

  test('a page that clears the registry breaks nothing', async () => {
    const { page, tab } = await stage().open('/hostile/registry', writeStory({ head: noteErrors }));
    const before = await waitForPaint(page);
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => document.querySelector('article')?.append('A late word.'));
    await expect.poll(async () => (await paintedTexts(page)).join('\n')).toBe(before.join('\n'));
    expect((await stage().watch.readResult(tab))?.state.kind).toBe('read');
    await page.close();
  });

  test('painting leaves no trace in the document, and no resource of the extension can be asked for', async () => {
    const html = writeStory();
    const { page } = await stage().open('/hostile/trace', html);
    await waitForPaint(page);
    const traces = await page.evaluate(async (origin) => {
      const fresh = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      const probe = await fetch(`${origin}/annotator.js`).then(
        () => 'answered',
        () => 'refused',
      );
      return {
        same: fresh.documentElement.outerHTML === document.documentElement.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        probe,
      };
    }, stage().browser.extensionOrigin);
    expect(traces).toEqual({ same: true, sheets: 0, probe: 'refused' });
    await page.close();
  });
});
