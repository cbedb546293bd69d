import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from '../../../src/drive/browser.ts';
import type { ViewMessage } from '../../../src/session/message-schema.ts';
import type { Settings } from '../../../src/session/settings-schema.ts';
import { strengths } from '../../../src/session/types.ts';
import type { ExtensionApi } from './extension-api.ts';
import { listUnderlined } from './list-underlined.ts';
import { noteErrors, readErrors } from './note-errors.ts';
import { inBothBrowsers, joinPainted, waitForPaint } from './open-story.ts';
import { headline, paragraphs, writeStory } from './write-story.ts';

declare const chrome: ExtensionApi;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const writeArticle = (title: string, texts: readonly string[]): string =>
  `<h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}`;

const retold = 'Netanyahu sent Iran a message through Putin, KAN says';
const soups = 'Ten soups for a cold week';
const articles = {
  story: { title: headline, html: writeArticle(headline, Object.values(paragraphs)) },
  retold: {
    title: retold,
    html: writeArticle(retold, [paragraphs.calls, paragraphs.asked, paragraphs.october]),
  },
  soups: {
    title: soups,
    html: writeArticle(soups, [
      'Begin with onions, slowly fried in butter until they are brown and sweet, and take your time over it. '.repeat(
        4,
      ),
    ]),
  },
};
type Name = keyof typeof articles;
const names: Name[] = ['story', 'retold', 'soups'];

/** A site that shows another article without loading another page, and says in the root's id which. */
const application = `<script>
  const articles = ${JSON.stringify(articles)};
  const render = (name) => {
    document.documentElement.id = name;
    document.title = articles[name].title;
    document.querySelector('article').innerHTML = articles[name].html;
  };
  const first = location.pathname.split('/').pop();
  addEventListener('go', ({ detail: { to, textFirst, wait } }) => {
    const push = () => history.pushState(to, '', to);
    if (textFirst) render(to);
    else push();
    setTimeout(textFirst ? push : () => render(to), wait);
  });
  addEventListener('popstate', ({ state }) => render(state ?? first));
  render(first);
</script>`;

const name = fc.constantFrom(...names);
const done = <What extends string>(what: What): fc.Arbitrary<{ what: What }> =>
  fc.record({ what: fc.constant(what) });
const deed = fc.oneof(
  fc.record({
    what: fc.constant('go' as const),
    to: name,
    textFirst: fc.boolean(),
    wait: fc.constantFrom(0, 0, 30, 200, 700),
  }),
  fc.record({ what: fc.constant('load' as const), to: name }),
  fc.record({ what: fc.constant('pause' as const), paused: fc.boolean() }),
  fc.record({ what: fc.constant('select' as const), sentence: fc.nat(8) }),
  fc.record({ what: fc.constant('set' as const), strength: fc.constantFrom(...strengths) }),
  done('go back'),
  done('reload'),
  done('put the article in anew'),
  done('end the background'),
  done('ask for it'),
  done('only on click'),
);
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;
const step = fc.record({ after: fc.constantFrom(0, 0, 20, 60, 150, 400, 900), deed });

inBothBrowsers('whatever page, reader and browser do, in any order', (stage) => {
  test('in the end the sentences of the article that is there are painted, and no others', async () => {
    const { browser, server, watch } = stage();
    const view = await browser.openExtensionPage('options.html');
    const ask = (message: ViewMessage): Promise<unknown> =>
      view.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
    const set = (settings: Partial<Settings>): Promise<void> =>
      view.evaluate((changed) => chrome.storage.sync.set({ settings: changed }), settings);
    const put = (path: Name): string =>
      server.put(
        `/any-order/${path}`,
        writeStory({ head: noteErrors, title: '', body: `<main><article></article></main>${application}` }),
      );
    const addresses = { story: put('story'), retold: put('retold'), soups: put('soups') };

    const readAlone = async (first: Name): Promise<string> => {
      const page = await browser.open(addresses[first]);
      const texts = await waitForPaint(page);
      await page.close();
      return texts.join('\n');
    };
    const expected = { story: await readAlone('story'), retold: await readAlone('retold'), soups: '' };

    const act = async (page: Page, tab: number, next: Deed): Promise<unknown> => {
      switch (next.what) {
        case 'go':
          return page.evaluate((detail) => void dispatchEvent(new CustomEvent('go', { detail })), next);
        case 'load':
          return page.navigate(addresses[next.to]);
        case 'pause':
          return ask({ type: 'pause-site', tab, paused: next.paused });
        case 'select':
          return ask({ type: 'select-sentence', tab, sentence: next.sentence });
        case 'set':
          return set({ strength: next.strength });
        case 'go back':
          return page.evaluate(() => history.state && history.back());
        case 'reload':
          return page.evaluate(() => location.reload());
        case 'put the article in anew':
          return page.evaluate(() => {
            const article = document.querySelector('article');
            article?.replaceWith(article.cloneNode(true));
          });
        case 'end the background':
          return browser.killBackground();
        case 'ask for it':
          return ask({ type: 'read-tab', tab });
        case 'only on click':
          return set({ automatic: false });
      }
    };

    /** What of the page and of what is known of it is not as it should be. */
    const findFaults = async (page: Page, tab: number): Promise<string[]> => {
      const shown = await page.evaluate(() => document.documentElement.id);
      const article = names.find((one) => one === shown);
      if (!article) return [`shows "${shown}"`];
      const kind = (await watch.readResult(tab))?.state.kind;
      const isKnown = article === 'soups' ? kind === undefined || kind === 'no-story' : kind === 'read';
      const faults = isKnown ? [] : [`${article} counts as ${kind}`];
      if ((await joinPainted(page)) !== expected[article]) faults.push(`${article} is painted otherwise`);
      const isBare = (await listUnderlined(page)).length === 0;
      if (isBare !== (article === 'soups')) faults.push(`marks of ${article} ${isBare ? 'not ' : ''}seen`);
      const errors = await readErrors(page);
      return errors === undefined ? faults : [...faults, String(errors)].filter((fault) => fault !== '');
    };

    const run = async (first: Name, steps: readonly { after: number; deed: Deed }[]): Promise<void> => {
      const page = await browser.open(addresses[first]);
      const tab = await watch.findTab(addresses[first]);
      for (const { after, deed: next } of steps) {
        await pause(after);
        // What is done while the tab goes from one document to the next may come to nothing.
        await act(page, tab, next).catch(() => undefined);
      }
      await ask({ type: 'pause-site', tab, paused: false });
      await view.evaluate(() => chrome.storage.sync.clear());
      // The last of what the page does by itself.
      await pause(800);
      const look = (): Promise<string[]> => findFaults(page, tab).catch((error: unknown) => [String(error)]);
      await expect.poll(look).toEqual([]);
      await pause(700);
      expect(await look()).toEqual([]);
      await page.close();
    };
    const steps = fc.array(step, { minLength: 3, maxLength: 10 });
    await fc.assert(fc.asyncProperty(name, steps, run), {
      numRuns: 6,
      seed: 3,
      endOnFailure: true,
    });
    await view.close();
  });
});
