import type { PageState, TabResult } from '../session/types.ts';
import type { Page } from './browser.ts';

/** One thing that the reader may see in the extension's own pages. */
export interface View {
  name: string;
  path: string;
  result: TabResult | null;
  /** Brings it up once the page has loaded. */
  prepare: (page: Page) => Promise<void>;
}

/** Waits until an element is there, then clicks it. */
async function clickOn(page: Page, selector: string): Promise<void> {
  await page.evaluate(async (wanted: string) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = document.querySelector<HTMLElement>(wanted);
      if (found) {
        found.click();
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`There is no ${wanted} in this view.`);
  }, selector);
}

/** Waits until the view has drawn itself and its words have come. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let tries = 0; tries < 100 && !document.querySelector('h1'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
}

function clicking(...selectors: string[]): (page: Page) => Promise<void> {
  return async (page) => {
    await settle(page);
    for (const selector of selectors) await clickOn(page, selector);
    await settle(page);
  };
}

/** The states in which there is no reading to show. */
const states: Record<string, PageState> = {
  'not-article': { kind: 'not-article' },
  'no-story': { kind: 'no-story' },
  mentions: { kind: 'mentions', story: 'putin-message-to-iran' },
  paused: { kind: 'paused', site: 'news.example' },
  'not-asked': { kind: 'not-asked' },
  withheld: { kind: 'withheld' },
  forbidden: { kind: 'forbidden' },
  'damaged-story': { kind: 'damaged-story', story: 'Netanyahu’s message to Iran through Putin' },
  'too-large': { kind: 'failed', reason: 'too-large' },
  unreadable: { kind: 'failed', reason: 'unreadable' },
  'broken-result': { kind: 'failed', reason: 'broken-result' },
};

/** The same read in part, and in a language that the story has no words for. */
function withCautions(sample: TabResult): TabResult {
  const { state } = sample;
  if (state.kind !== 'read') return sample;
  return {
    ...sample,
    // A view takes a reading of the same moment for the same.
    at: sample.at + 1,
    state: { ...state, partly: 'paywall', reading: { ...state.reading, depth: 'lexical', language: 'el' } },
  };
}

/** All views of panel, popup, settings and first run, those with a reading showing `sample`. */
export function listViews(sample: TabResult): View[] {
  const panel = (name: string, ...clicks: string[]): View => ({
    name: `panel-${name}`,
    path: 'sidepanel.html',
    result: sample,
    prepare: clicking(...clicks),
  });
  const popup = (name: string, result: TabResult | null, ...clicks: string[]): View => ({
    name,
    path: 'popup.html',
    result,
    prepare: clicking(...clicks),
  });
  return [
    panel('article'),
    panel('claim', '#sentence-1'),
    panel('spelt', '#sentence-1', '#claims-1 .spell'),
    panel('value', '#sentence-13'),
    panel('denial', '#sentence-5'),
    panel('excerpt', '#sentence-20', '#claims-20 .spell'),
    panel('filtered', '.filter.differs'),
    { ...panel('cautions'), result: withCautions(sample) },
    panel('left-out', '#tab-left-out', '.left-out summary'),
    panel('sources', '#tab-sources'),
    panel('compare', '#tab-compare'),
    panel('compare-letters', '#tab-compare', 'tr:nth-child(3) .row-head'),
    panel('timeline', '#tab-timeline'),
    popup('popup', sample),
    popup('popup-left-out', sample, '.left-out summary'),
    { name: 'options', path: 'options.html', result: null, prepare: clicking() },
    { name: 'welcome', path: 'welcome.html', result: null, prepare: clicking('.example button') },
    // An hour ahead: it is under way for as long as views are looked at.
    popup('state-reading', { ...sample, at: Date.now() + 3_600_000, state: { kind: 'reading' } }),
    popup('state-reading-late', { ...sample, at: 0, state: { kind: 'reading' } }),
    ...Object.entries(states).map(([name, state]) => popup(`state-${name}`, { ...sample, state })),
    popup('state-pdf', { ...sample, url: 'https://news.example/report.pdf', state: { kind: 'forbidden' } }),
    popup('state-nothing', null),
  ];
}
