import { listenInPage, send } from '../session/messages.ts';
import type { Paint, TabMessage } from '../session/messages.ts';
import { ChangeNote, followChanges } from './follow-changes.ts';
import { hitSentence, isClickOnText } from './hit-sentence.ts';
import { commonAncestor, judgeGround } from './judge-ground.ts';
import { Painting } from './paint-sentences.ts';
import { isArticleHere } from './find-article-document.ts';
import { bodyOf, isConnected, listenTo, pageAddress, rootElementOf, titleOf, treeOf } from './read-node.ts';
import { readPage } from './read-page.ts';
import type { PageArticle } from './read-page.ts';
import { scrollToSentence } from './scroll-to-sentence.ts';
import { showCard } from './show-card.ts';
import { OutOfTime, sliceWork } from './slice-work.ts';
import { PageTooLarge } from './walk-page.ts';
import { watchGround } from './watch-ground.ts';
import { watchLocation } from './watch-location.ts';

/** Readings of a page that has shown no article yet, each longer after the last. */
const maxTries = 8;
/** Of our own work on painting one page, pauses not counted. */
const paintMs = 2000;

/** What is shown of one article. */
interface Shown {
  page: PageArticle;
  folded: readonly Element[];
  painting: Painting;
  paint: Paint;
}

const sameText = (a: PageArticle, b: PageArticle): boolean =>
  a.article.sentences.length === b.article.sentences.length &&
  a.article.sentences.every((sentence, i) => sentence.text === b.article.sentences[i]?.text);

/** Reads, paints and follows the page that its document shows, until told to stop or the document goes on. */
class Annotator {
  /** Ends with the page: on navigation, on stop, and before each new reading. */
  #page = new AbortController();
  /** Ends each time the page is read again. */
  #following = new AbortController();
  /** Ends when other marks are to be painted. */
  #brush = new AbortController();
  #prefix = '';
  #shown: Shown | null = null;
  #readings = 0;
  /** Chosen in a view while the page was being read; it comes into view as soon as it is shown. */
  #awaited: number | null = null;
  #asked = false;
  #closeCard: (() => void) | null = null;

  /** @param life ends with the extension, or with this run of the script. */
  constructor(life: AbortSignal) {
    listenInPage((message) => this.#handle(message), life);
    life.addEventListener(
      'abort',
      watchLocation(() => this.#leave()),
    );
    life.addEventListener('abort', () => this.#stop());
    // Nobody else sees a frame go elsewhere; of the page around it the gate tells.
    if (window !== window.top) listenTo(window, 'pagehide', () => this.#leave(), { signal: life });
  }

  /** @returns whether the message is for this document: the article may have come to stand in a frame of it. */
  #handle(message: TabMessage): boolean {
    switch (message.type) {
      case 'read':
        this.#stop();
        if (!isArticleHere()) return false;
        this.#prefix ||= message.prefix ?? '';
        // The background was ended before it had put the style in: it puts all in anew.
        if (!this.#prefix) return false;
        this.#asked = message.asked;
        this.#start();
        break;
      case 'paint':
        if (this.#shown) void this.#paint(this.#shown, message.paint);
        break;
      case 'show-sentence':
        this.#show(message.sentence);
        break;
      case 'stop':
        this.#stop();
        break;
    }
    return true;
  }

  /** The document shows something else: the gate tells the background whether that is to be read. */
  #leave(): void {
    const wasReading = !this.#page.signal.aborted && this.#readings > 0;
    this.#stop();
    if (wasReading) void this.#tell(() => send({ type: 'page-left' }));
  }

  #stop(): void {
    this.#page.abort();
    this.#following.abort();
    this.#hideCard();
    this.#shown?.painting.clear();
    this.#shown = null;
    this.#awaited = null;
    this.#readings = 0;
  }

  #start(): void {
    this.#page = new AbortController();
    void this.#read(this.#page.signal);
  }

  /** Listeners that are still there stay as they are; `document.open()` takes all of them away. */
  #listen(signal: AbortSignal): void {
    listenTo(window, 'click', this.#click, { capture: true, signal });
    listenTo(window, 'keydown', this.#key, { capture: true, signal });
    listenTo(window, 'pointermove', this.#point, { passive: true, signal });
  }

  /** Sends a message; null where the background cannot be reached any more. */
  async #tell<Result>(sending: () => Promise<Result>): Promise<Result | null> {
    try {
      return await sending();
    } catch {
      return null;
    }
  }

  async #read(signal: AbortSignal): Promise<void> {
    this.#readings++;
    this.#listen(signal);
    const { url, title } = { url: pageAddress(), title: titleOf(document).slice(0, 2000) };
    const note = new ChangeNote();
    try {
      const { page, folded } = await readPage(signal);
      if (signal.aborted) return;
      if (page) await this.#take(page, folded, note, signal);
      else {
        if (!this.#shown) await this.#fail(url, title, 'not-article');
        this.#awaitText(folded, note, signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      const tooLarge = error instanceof PageTooLarge || error instanceof OutOfTime;
      this.#stop();
      await this.#fail(url, title, tooLarge ? 'too-large' : 'unreadable');
    } finally {
      note.end();
    }
  }

  /** A signal that ends what follows the page now, as soon as it is followed anew. */
  #followAnew(signal: AbortSignal): AbortSignal {
    this.#following.abort();
    this.#following = new AbortController();
    return AbortSignal.any([this.#following.signal, signal]);
  }

  /** A page may come with its title and get its text later, or take its text away for a while. */
  #awaitText(folded: readonly Element[], note: ChangeNote, signal: AbortSignal): void {
    const shown = this.#shown;
    const body = bodyOf(document);
    if (signal.aborted || !body || (!shown && this.#readings >= maxTries)) return;
    followChanges(
      { root: body, shadowRoots: [], folded },
      this.#readings,
      note.endFor(body),
      { onChange: () => shown?.painting.dropChanged(), onRest: () => void this.#read(signal) },
      this.#followAnew(signal),
    );
  }

  async #fail(url: string, title: string, reason: 'not-article' | 'too-large' | 'unreadable'): Promise<void> {
    await this.#tell(() => send({ type: 'article-failed', url, title, reason }));
  }

  /** Shows a page that was read; one that says the same as before keeps its readings. */
  async #take(
    page: PageArticle,
    folded: readonly Element[],
    note: ChangeNote,
    signal: AbortSignal,
  ): Promise<void> {
    const before = this.#shown;
    const known = before && sameText(before.page, page) ? before.paint : null;
    const { url, title, article, partly } = page;
    const asked = this.#asked;
    const paint =
      known ?? (await this.#tell(() => send({ type: 'article-read', url, title, article, partly, asked })));
    if (signal.aborted) return;
    before?.painting.clear();
    const shown = {
      page,
      folded,
      painting: this.#prepare(page),
      paint: paint ?? { marks: [], strength: 'normal' as const },
    };
    this.#shown = shown;
    await this.#paint(shown, shown.paint);
    if (signal.aborted) return;
    if (this.#awaited !== null) this.#show(this.#awaited);
    this.#awaited = null;
    this.#follow(shown, note, signal);
  }

  #prepare({ elements, places }: PageArticle): Painting {
    return new Painting(this.#prefix, judgeGround(elements[0] ?? rootElementOf(document)), places);
  }

  /** The marks have other inks on a dark ground. */
  #changeGround(): void {
    const shown = this.#shown;
    if (!shown) return;
    shown.painting.clear();
    shown.painting = this.#prepare(shown.page);
    void this.#paint(shown, shown.paint);
  }

  async #paint(shown: Shown, paint: Paint): Promise<void> {
    shown.paint = paint;
    this.#brush.abort();
    this.#brush = new AbortController();
    const signal = AbortSignal.any([this.#brush.signal, this.#page.signal]);
    try {
      await sliceWork(shown.painting.paint(paint), signal, paintMs);
    } catch (error) {
      if (!signal.aborted && !(error instanceof OutOfTime)) throw error;
    }
  }

  #follow(shown: Shown, note: ChangeNote, signal: AbortSignal): void {
    const { elements } = shown.page;
    const common = commonAncestor(elements);
    // While it was read the page may have put another in its place, or another body.
    const root = common && isConnected(common) ? common : bodyOf(document);
    if (!root) return;
    const shadowRoots = new Set<ShadowRoot>();
    for (const element of elements) {
      const tree = treeOf(element);
      if (tree instanceof ShadowRoot) shadowRoots.add(tree);
    }
    const ending = this.#followAnew(signal);
    watchGround(elements[0] ?? root, () => this.#changeGround(), ending);
    followChanges(
      { root, shadowRoots: [...shadowRoots], folded: shown.folded },
      this.#readings,
      note.endFor(root) || !elements.every(isConnected),
      { onChange: () => shown.painting.dropChanged(), onRest: () => void this.#read(signal) },
      ending,
    );
  }

  readonly #click = (event: MouseEvent): void => {
    const shown = this.#shown;
    if (!shown || !isClickOnText(event)) return;
    const sentence = hitSentence(shown.painting.ranges, event.clientX, event.clientY);
    if (sentence !== null) void this.#select(sentence);
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') this.#hideCard();
  };

  readonly #point = (event: PointerEvent): void => {
    const shown = this.#shown;
    if (!shown || event.pointerType !== 'mouse' || !event.isTrusted) return;
    shown.painting.hover(hitSentence(shown.painting.ranges, event.clientX, event.clientY));
  };

  /** Tells the background, which opens the panel at the sentence, or else answers with what the card needs. */
  async #select(sentence: number): Promise<void> {
    const { signal } = this.#page;
    const answer = await this.#tell(() => send({ type: 'sentence-clicked', sentence }));
    if (signal.aborted) return;
    this.#hideCard();
    if (answer?.show !== 'card') return;
    this.#closeCard = showCard(answer, sentence, {
      onClose: () => this.#hideCard(),
      onNext: () => this.#step(sentence, 1),
      onPrevious: () => this.#step(sentence, -1),
    });
  }

  #hideCard(): void {
    this.#closeCard?.();
    this.#closeCard = null;
  }

  #step(from: number, by: 1 | -1): void {
    const painted = this.#shown?.painting.painted ?? [];
    const next =
      by === 1 ? painted.find((sentence) => sentence > from) : painted.findLast((other) => other < from);
    if (next === undefined) return;
    this.#show(next);
    void this.#select(next);
  }

  #show(sentence: number): void {
    const painting = this.#shown?.painting;
    if (!painting) {
      this.#awaited = sentence;
      return;
    }
    const ranges = painting.rangesOf(sentence);
    if (!ranges) return;
    scrollToSentence(ranges);
    painting.flash(sentence);
  }
}

/**
 * Puts an annotator into the page, where its article stands in this document and not in a frame: it waits for the
 * background to have the page read, and goes with the extension.
 *
 * @param watchLife gives a signal that is aborted when the extension is gone or the annotator put in anew.
 * @returns whether it stays.
 */
export function annotatePage(watchLife: () => AbortSignal): boolean {
  const isHere = isArticleHere();
  if (isHere) void new Annotator(watchLife());
  return isHere;
}
