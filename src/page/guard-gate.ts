import { opensGate } from '../story/open-gate.ts';
import type { Gate } from '../story/open-gate.ts';
import type { Line } from './reach-background.ts';
import { findArticleFrame, isFrameToCome } from './find-article-document.ts';
import { makeAlarm } from './make-alarm.ts';
import { documentIn, listenTo } from './read-node.ts';
import { hasLead, sampleFields, sampleLead } from './sample-lead.ts';
import type { Sample } from './sample-lead.ts';
import { watchFrame } from './watch-frame.ts';
import { watchLocation } from './watch-location.ts';

/** When to look again at a page that has no text yet, or not that of the new address: ms after the last look. */
const waits = [300, 300, 600, 1200, 2400];
/** Looks after which text that has not changed since the navigation counts as that of the new address. */
const looksForOldText = 3;
/** How long a page without text may take to load its frames before it is looked at without them, in ms. */
const frameWait = 1500;

/** Whether the address is that of a site as a whole: `/?p=12` and `/#/news/12` are those of articles. */
const isFrontPage = ({ pathname, search, hash }: Location): boolean =>
  pathname === '/' && search === '' && !/^#[!/]/.test(hash);

const isSame = (one: Sample, other: Sample): boolean => one.title === other.title && one.lead === other.lead;

/**
 * Stands at every page and tells the background when one can be an article about a known story. Looks once when
 * the page is there and once after each navigation within it, or of the frame that has its text; listens to nothing
 * but navigations, to the page's end once it has opened, and to its frames' coming where its text may be in one. It stops when the line is cut.
 */
export function guardGate(gates: readonly Gate[], line: Line): void {
  let isOpen = false;
  let hasOpened = false;
  /** Counts navigations within the document: what waits for the text of one ends with the next. */
  let visit = 0;
  /** The frame that has been seen to hold the page's text. */
  let watched: Element | null = null;
  let stopWatchingFrame = (): void => {};

  const stop = (): void => {
    stopWatchingLocation();
    stopWatchingFrame();
  };

  const leave = (): void => {
    if (isOpen) line.send({ type: 'page-left' });
    isOpen = false;
  };

  const open = (story: string, title: string): void => {
    isOpen = true;
    line.send({ type: 'gate-opened', story, url: location.href, title });
    if (hasOpened) return;
    hasOpened = true;
    // Loaded anew the page may be another one, and not even open the gate.
    listenTo(window, 'pagehide', leave);
    // Taken out of the back/forward cache: the tab has shown something else in between.
    listenTo(window, 'pageshow', ({ persisted }) => persisted && start());
  };

  /** The document shows something else: what it says now may come late. */
  const lookAgain = (): void => {
    if (line.isCut) return stop();
    leave();
    void lookUntilSettled(samplePage());
  };

  const watch = (frame: Element): void => {
    if (watched === frame) return;
    watched = frame;
    stopWatchingFrame();
    stopWatchingFrame = watchFrame(frame, lookAgain);
    // The title alone may have opened it, before the frame had its text.
    leave();
  };

  /** What the page says, or the frame that has its text. */
  const samplePage = (): Sample => {
    const sample = sampleLead(document);
    const frame = hasLead(sample) ? null : findArticleFrame(document);
    const inside = frame && documentIn(frame);
    if (!frame || !inside) return sample;
    watch(frame);
    return { title: sample.title, lead: sampleLead(inside).lead };
  };

  const look = (sample: Sample): void => {
    if (isOpen || line.isCut) return;
    const name = hasLead(sample) ? sample.title : `${sample.title}\n${sampleFields()}`;
    const story = opensGate(name, sample.lead, gates, sampleFields);
    if (story && !isFrontPage(location)) open(story, sample.title);
  };

  /** Looks until the gate opens or the text has come and stays as it is. */
  const lookUntilSettled = async (before: Sample): Promise<void> => {
    const here = ++visit;
    let last = before;
    for (const [number, wait] of waits.entries()) {
      await new Promise<void>((resolve) => makeAlarm(resolve).set(wait));
      if (here !== visit || line.isCut) return;
      const sample = samplePage();
      const isNew = !isSame(sample, before) || number + 1 >= looksForOldText;
      const isSettled = isSame(sample, last) && isNew && hasLead(sample);
      last = sample;
      if (isSettled) break;
    }
    look(last);
  };

  /** Opened by its title alone, a page whose text is on its way in a frame would be read now and again in a moment. */
  const waitForFrames = async (): Promise<void> => {
    const here = ++visit;
    await new Promise<void>((resolve) => {
      listenTo(window, 'load', () => resolve(), { once: true });
      makeAlarm(resolve).set(frameWait);
    });
    if (here === visit && !line.isCut) begin(samplePage());
  };

  const begin = (sample: Sample): void => {
    look(sample);
    if (!hasLead(sample)) void lookUntilSettled(sample);
  };

  const start = (): void => {
    const sample = samplePage();
    if (!hasLead(sample) && isFrameToCome(document)) void waitForFrames();
    else begin(sample);
  };

  const stopWatchingLocation = watchLocation(lookAgain);
  start();
}
