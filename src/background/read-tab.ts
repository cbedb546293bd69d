import browser from 'webextension-polyfill';
import { makePrefix } from '../page/highlight-names.ts';
import { writeHighlightCss } from '../page/write-highlight-css.ts';
import { sendToTab } from '../session/messages.ts';
import { isAccessWithheld } from '../session/site-access.ts';
import type { PageName } from './keep-result.ts';
import { keepState } from './keep-result.ts';

/** Where the build puts the scripts that are injected. */
export interface InjectedScripts {
  /** Notices navigations. Put in where the reader asks: on sites we may not look at by ourselves it is missing. */
  gate: string;
  annotator: string;
}

/**
 * Whether no script of ours can enter a tab now: without access browsers do not tell its address. Chrome would not
 * refuse the script but keep it until the reader gives access.
 */
async function isOutOfReach(tab: number): Promise<boolean> {
  return (await browser.tabs.get(tab)).url === undefined;
}

/** Puts the scripts in. The annotator stays in the one document that has the article, and leaves all others at once. */
async function inject(
  tab: number,
  prefix: string,
  { gate, annotator }: InjectedScripts,
  asked: boolean,
): Promise<void> {
  const files = asked ? [gate, annotator] : [annotator];
  const page = { tabId: tab, frameIds: [0] };
  const [inPage] = await browser.scripting.executeScript({ target: page, files });
  const everywhere = { tabId: tab, allFrames: true };
  const inFrames =
    inPage?.result === false
      ? await browser.scripting.executeScript({ target: everywhere, files: [annotator] })
      : [];
  const holder = inFrames.find(({ result }) => result === true);
  const target = holder ? { tabId: tab, frameIds: [holder.frameId] } : page;
  // Of the page's origin: Chrome leaves out the backgrounds of highlights in a user's style.
  await browser.scripting.insertCSS({ target, css: writeHighlightCss(prefix), origin: 'AUTHOR' });
}

/**
 * Has a tab read: by the annotator that is there, or by one put in.
 *
 * @param asked whether the reader asked for it, so that a mere mention of the story is read as well.
 */
export async function readTab(
  tab: number,
  page: PageName,
  asked: boolean,
  scripts: InjectedScripts,
): Promise<void> {
  if (!(await keepState(tab, page, { kind: 'reading' }))) return;
  if (await sendToTab(tab, { type: 'read', asked, prefix: null })) return;
  if (await isOutOfReach(tab)) {
    await keepState(tab, page, { kind: (await isAccessWithheld('')) ? 'withheld' : 'forbidden' });
    return;
  }
  const prefix = makePrefix();
  try {
    await inject(tab, prefix, scripts, asked);
  } catch {
    await keepState(tab, page, { kind: 'forbidden' });
    return;
  }
  if (!(await sendToTab(tab, { type: 'read', asked, prefix })))
    await keepState(tab, page, { kind: 'failed', reason: 'unreadable' });
}
