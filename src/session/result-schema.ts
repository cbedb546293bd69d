import * as v from 'valibot';
import { type ArticleReading, relations, verdicts } from '../claims/types.ts';
import { facets, stances } from '../story/types.ts';
import { type PageState, partlyReasons, type TabResult } from './types.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const stance = v.picklist(stances);
const relation = v.picklist(relations);

const cue = v.object({ start: count, end: count, for: v.picklist(['claim', 'position', 'stance']) });

const difference = v.object({
  source: v.string(),
  position: v.nullable(v.string()),
  stance,
  in: v.array(v.picklist(facets)),
});

const reading = v.object({
  claim: v.string(),
  position: v.nullable(v.string()),
  stance,
  score: v.number(),
  value: v.exactOptional(v.string()),
  cues: v.array(cue),
  relation,
  corroborating: v.array(v.string()),
  differing: v.array(difference),
});

const articleReading: v.GenericSchema<unknown, ArticleReading> = v.object({
  story: v.object({
    id: v.string(),
    verdict: v.picklist(verdicts),
    score: v.number(),
  }),
  language: v.string(),
  depth: v.picklist(['concepts', 'lexical']),
  source: v.nullable(v.string()),
  sentences: v.array(
    v.object({
      text: v.string(),
      block: count,
      headline: v.exactOptional(v.boolean()),
      readings: v.array(reading),
    }),
  ),
  omitted: v.array(v.string()),
});

const pageState: v.GenericSchema<unknown, PageState> = v.variant('kind', [
  v.object({ kind: v.literal('reading') }),
  v.object({ kind: v.literal('not-article') }),
  v.object({ kind: v.literal('no-story') }),
  v.object({ kind: v.literal('mentions'), story: v.string() }),
  v.object({ kind: v.literal('paused'), site: v.string() }),
  v.object({ kind: v.literal('not-asked') }),
  v.object({ kind: v.literal('forbidden') }),
  v.object({ kind: v.literal('withheld') }),
  v.object({ kind: v.literal('damaged-story'), story: v.string() }),
  v.object({
    kind: v.literal('failed'),
    reason: v.picklist(['too-large', 'unreadable', 'broken-result']),
  }),
  v.object({
    kind: v.literal('read'),
    reading: articleReading,
    partly: v.nullable(v.picklist(partlyReasons)),
  }),
]);

/** What session storage may hold for a tab. Anything else is of another version, or broken. */
export const tabResultSchema: v.GenericSchema<unknown, TabResult> = v.object({
  version: v.literal(1),
  url: v.string(),
  title: v.string(),
  at: v.number(),
  state: pageState,
  selected: v.nullable(count),
  // Results of version 0.1.0 had none.
  selections: v.optional(count, 0),
});

/** Stands in for a stored result that this version cannot read, so that panel and popup can say so. */
export function brokenResult(): TabResult {
  return {
    version: 1,
    url: '',
    title: '',
    at: 0,
    state: { kind: 'failed', reason: 'broken-result' },
    selected: null,
    selections: 0,
  };
}

/** A stored value as a result; null where nothing was stored. */
export function parseResult(stored: unknown): TabResult | null {
  if (stored === undefined || stored === null) return null;
  const parsed = v.safeParse(tabResultSchema, stored);
  return parsed.success ? parsed.output : brokenResult();
}
