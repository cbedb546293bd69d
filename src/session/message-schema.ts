import * as v from 'valibot';
import { type Article, relations } from '../claims/types.ts';
import type { Pack } from '../story/types.ts';
import { tabResultSchema } from './result-schema.ts';
import { partlyReasons, strengths, themes } from './types.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(v.string(), v.maxLength(20_000));
const title = v.pipe(v.string(), v.maxLength(2_000));
const relation = v.picklist(relations);

/** The annotator stops long before; this is what the background still takes from a page. */
const maxSentences = 20_000;

const article: v.GenericSchema<unknown, Article> = v.object({
  urls: v.pipe(v.array(address), v.maxLength(10)),
  declaredLanguage: v.pipe(v.string(), v.maxLength(35)),
  sentences: v.pipe(
    v.array(
      v.object({
        text: v.pipe(v.string(), v.maxLength(20_000)),
        block: index,
        headline: v.exactOptional(v.boolean()),
      }),
    ),
    v.maxLength(maxSentences),
  ),
});

/** A sentence to paint: where its relation is not sure the mark is fainter. */
const mark = v.object({ sentence: index, relation, faint: v.boolean() });
export type Mark = v.InferOutput<typeof mark>;

/** From the gate and the annotator, which stand in pages, to the background. */
export const pageMessage = v.variant('type', [
  /** The page can be an article about the story. */
  v.object({ type: v.literal('gate-opened'), story: v.string(), url: address, title }),
  /** The document shows something else now; what was known of the tab is over. */
  v.object({ type: v.literal('page-left') }),
  v.object({
    type: v.literal('article-read'),
    url: address,
    title,
    article,
    partly: v.nullable(v.picklist(partlyReasons)),
    /** The reader asked for this reading: it is painted where the story is only mentioned, too. */
    asked: v.boolean(),
  }),
  v.object({
    type: v.literal('article-failed'),
    url: address,
    title,
    reason: v.picklist(['not-article', 'too-large', 'unreadable']),
  }),
  v.object({ type: v.literal('sentence-clicked'), sentence: index }),
]);
export type PageMessage = v.InferOutput<typeof pageMessage>;

/** From panel and popup to the background. */
export const viewMessage = v.variant('type', [
  /** The reader asks for the reading: mentioned only, only on click, or to try again. */
  v.object({ type: v.literal('read-tab'), tab }),
  /** Select a sentence: the page scrolls to it and flashes it, the panel shows its card. */
  v.object({ type: v.literal('select-sentence'), tab, sentence: index }),
  /** Select the next or the previous sentence that has a reading. */
  v.object({ type: v.literal('step-sentence'), tab, by: v.picklist([1, -1]) }),
  /** Pause the site of the tab, or let it be read again. In private windows it is forgotten with the session. */
  v.object({ type: v.literal('pause-site'), tab, paused: v.boolean() }),
]);
export type ViewMessage = v.InferOutput<typeof viewMessage>;

export type WorkerMessage = PageMessage | ViewMessage;

const paint = v.object({
  /** In the order of the text; only relations that the reader wants painted. */
  marks: v.array(mark),
  strength: v.picklist(strengths),
});
export type Paint = v.InferOutput<typeof paint>;

/** From the background to the annotator of a tab. */
export const tabMessage = v.variant('type', [
  v.object({
    type: v.literal('read'),
    asked: v.boolean(),
    /**
     * What the names of the page's highlights begin with, once their style is in the page; an annotator keeps the
     * first that it gets. Null asks one that has had it.
     */
    prefix: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{8,40}$/))),
  }),
  /** Replaces all marks, after the settings changed. */
  v.object({ type: v.literal('paint'), paint }),
  /** Scroll to a sentence and flash it. */
  v.object({ type: v.literal('show-sentence'), sentence: index }),
  /** Take away all paint and every listener. */
  v.object({ type: v.literal('stop') }),
]);
export type TabMessage = v.InferOutput<typeof tabMessage>;

/** What the card in the page takes from the reader's settings, which pages cannot read. */
const cardDress = v.object({
  theme: v.picklist(themes),
  /** The interface in the language that the reader chose; null for the browser's own. */
  words: v.nullable(v.object({ language: v.string(), messages: v.record(v.string(), v.string()) })),
});
export type CardDress = v.InferOutput<typeof cardDress>;

const nothing = v.null();

/** Packs are compiled and validated by the build, and this one comes from our own worker. */
const pack = v.custom<Pack>((value) => v.is(v.object({ story: v.object({ id: v.string() }) }), value));

/** What the background answers. */
export const answers = {
  'gate-opened': nothing,
  'page-left': nothing,
  /** null: nothing to paint. */
  'article-read': v.nullable(paint),
  'article-failed': nothing,
  /** Where no panel can be opened the page shows a card, with what it needs. */
  'sentence-clicked': v.nullable(
    v.variant('show', [
      v.object({ show: v.literal('panel') }),
      v.object({ show: v.literal('card'), result: tabResultSchema, pack, dress: cardDress }),
    ]),
  ),
  'read-tab': nothing,
  'select-sentence': nothing,
  'step-sentence': nothing,
  'pause-site': nothing,
} satisfies Record<WorkerMessage['type'], v.GenericSchema>;

export type Answer<T extends WorkerMessage['type']> = v.InferOutput<(typeof answers)[T]>;
