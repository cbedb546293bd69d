import type { PageMessage } from '../session/message-schema.ts';
import { opensGate } from '../story/open-gate.ts';
import type { Gate } from '../story/open-gate.ts';
import { listenTo } from './read-node.ts';
import { sampleLead } from './sample-lead.ts';
import type { Sample } from './sample-lead.ts';
import { watchLocation } from './watch-location.ts';

/** When to look again at a page that has no text yet, or not that of the new address: ms after the last look. */
const waits = [300, 300, 600, 1200, 2400];
/** Looks after which text that has not changed since the navigation counts as that of the new address. */
const looksForOldText = 3;
/** Characters of paragraph text from which on a page has its text. */
const enoughLead = 200;

export type SendFromGate = (message: Extract<PageMessage, { type: 'gate-opened' | 'page-left' }>) => void;

/** Waits; never comes back when the signal is aborted. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/**
 * Stands at every page and tells the background when one can be an article about a known story. Looks once when
 * the page is there and once after each navigation within it; listens to nothing but navigations.
 *
 * @param signal ends with the extension.
 */
export function guardGate(gates: readonly Gate[], send: SendFromGate, signal: AbortSignal): void {
  let isOpen = false;
  let page = new AbortController();

  const look = (): Sample => {
    const sample = sampleLead();
    const story = location.pathname === '/' ? null : opensGate(sample.text, gates);
    if (story && !isOpen) {
      isOpen = true;
      send({ type: 'gate-opened', story, url: location.href, title: sample.title });
    }
    return sample;
  };

  /** Looks until the gate opens or the text has come and stays as it is. */
  const lookUntilSettled = async (before: string): Promise<void> => {
    const { signal: here } = page;
    let last = before;
    for (const [number, ms] of waits.entries()) {
      await wait(ms, here);
      const sample = sampleLead();
      const isNew = sample.text !== before || number + 1 >= looksForOldText;
      const settled = sample.text === last && isNew && sample.lead >= enoughLead;
      last = sample.text;
      if (settled) break;
    }
    look();
  };

  const start = (): void => {
    const sample = look();
    if (!isOpen && sample.lead < enoughLead) void lookUntilSettled(sample.text);
  };

  watchLocation(() => {
    page.abort();
    page = new AbortController();
    if (isOpen) send({ type: 'page-left' });
    isOpen = false;
    void lookUntilSettled(sampleLead().text);
  }, signal);
  // Loaded anew the page may be another one, and not even open the gate.
  listenTo(window, 'pagehide', () => isOpen && send({ type: 'page-left' }), { signal });
  // Taken out of the back/forward cache: the tab has shown something else in between.
  listenTo(
    window,
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      isOpen = false;
      start();
    },
    { signal },
  );
  signal.addEventListener('abort', () => page.abort());
  start();
}
