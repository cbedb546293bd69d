import { expect, test } from 'vitest';
import { inBothBrowsers, waitForPaint } from './open-story.ts';
import { headline, writeStory } from './write-story.ts';

inBothBrowsers('a page that wants to know or to meddle', (stage) => {
  test('cannot send our messages: by the API, by posting, by events', async () => {
    const { watch, open } = stage();
    const { page, tab, result } = await open('/meddle/messages', writeStory());
    const painted = await waitForPaint(page);
    const answers = await page.evaluate(async (id) => {
      const messages = [
        { type: 'sentence-clicked', sentence: 1 },
        { type: 'page-left' },
        { type: 'pause-site', tab: 1, paused: true },
        { type: 'stop' },
      ];
      const got: string[] = [];
      for (const message of messages) {
        postMessage(message, '*');
        dispatchEvent(new MessageEvent('message', { data: message }));
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        for (const name of ['chrome', 'browser']) {
          const api: unknown = Reflect.get(globalThis, name);
          const runtime: unknown =
            typeof api === 'object' && api !== null ? Reflect.get(api, 'runtime') : null;
          if (typeof runtime !== 'object' || runtime === null) continue;
          const send: unknown = Reflect.get(runtime, 'sendMessage');
          if (typeof send !== 'function') continue;
          await Promise.resolve()
            .then(() => send.call(runtime, id, message))
            .then((answer: unknown) => got.push(String(answer)))
            .catch(() => undefined);
        }
      }
      return got;
    }, new URL(stage().browser.extensionOrigin).hostname);
    expect(answers).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await watch.readResult(tab)).toEqual(result);
    expect(await waitForPaint(page)).toEqual(painted);
    await page.close();
  });

  test('cannot frame our pages', async () => {
    const { browser, open } = stage();
    const names = ['popup', 'sidepanel', 'options', 'welcome'];
    const frames = names.map((name) => `<iframe src="${browser.extensionOrigin}/${name}.html"></iframe>`);
    const { page } = await open(
      '/meddle/frames',
      writeStory({ body: `<h1>Tides</h1>${frames.join('')}`, title: 'Tides' }),
    );
    // A page that were shown would have a window of another origin with frames to count; a refused one says nothing.
    const shown = await page.evaluate(async () => {
      const heard: string[] = [];
      addEventListener('message', ({ origin }) => heard.push(origin));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return { heard, resources: performance.getEntriesByType('resource').map(({ name }) => name) };
    });
    expect(shown.heard).toEqual([]);
    expect(shown.resources.filter((name) => /popup|sidepanel|options|welcome/.test(name))).toEqual([]);
    await page.close();
  });

  test('cannot ask for any file of ours, by any way there is', async () => {
    const { browser, open } = stage();
    const { page } = await open('/meddle/probe', writeStory());
    await waitForPaint(page);
    const files = ['manifest.json', 'gate.js', 'annotator.js', 'background.js', 'icons/16.png', 'popup.html'];
    const answered = await page.evaluate(
      async (origin, paths) => {
        const load = (tag: 'img' | 'script' | 'link', url: string): Promise<boolean> =>
          new Promise((resolve) => {
            const element = document.createElement(tag);
            element.addEventListener('load', () => resolve(true));
            element.addEventListener('error', () => resolve(false));
            if (element instanceof HTMLLinkElement) {
              element.rel = 'stylesheet';
              element.href = url;
            } else element.src = url;
            document.head.append(element);
            setTimeout(() => resolve(false), 1500);
          });
        const found: string[] = [];
        await Promise.all(
          paths.map(async (path) => {
            const url = `${origin}/${path}`;
            const ways = [
              fetch(url, { mode: 'no-cors' }).then(
                () => true,
                () => false,
              ),
              ...(['img', 'script', 'link'] as const).map((tag) => load(tag, url)),
            ];
            if ((await Promise.all(ways)).includes(true)) found.push(path);
          }),
        );
        return found;
      },
      browser.extensionOrigin,
      files,
    );
    expect(answered).toEqual([]);
    await page.close();
  });

  test('learns from the registry neither claims nor relations', async () => {
    const { page, result } = await stage().open('/meddle/registry', writeStory());
    await waitForPaint(page);
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    for (const name of names) expect(name).toMatch(/^[a-z]{16}-(?:\d+|h|f)$/);
    expect(JSON.stringify(result?.state)).toContain(headline.slice(0, 20));
    const named = await page.evaluate(
      () => Reflect.ownKeys(globalThis).filter((name) => /variorum/i.test(String(name))).length,
    );
    expect(named).toBe(0);
    await page.close();
  });

  test('that takes a sentence apart while it is read is read all the same', async () => {
    const restless = `<script>const restless = setInterval(() => {
      for (const p of document.querySelectorAll('article p')) { p.normalize(); p.firstChild?.splitText?.(Math.floor(p.textContent.length * Math.random())); }
    }, 5); setTimeout(() => clearInterval(restless), 3000);</script>`;
    const { page } = await stage().open(
      '/meddle/restless',
      writeStory().replace('</body>', `${restless}</body>`),
    );
    await expect.poll(async () => (await waitForPaint(page)).length).toBeGreaterThan(3);
    await page.close();
  });
});
