import * as v from 'valibot';
import type { ShippedMatcher } from './ship-matcher.ts';
import { certainties, facets, sightings, stances } from './types.ts';
import type { Pack } from './types.ts';

const text = v.pipe(v.string(), v.minLength(1));
const stance = v.picklist(stances);

const packSchema: v.GenericSchema<unknown, Pack> = v.object({
  story: v.object({ id: text, title: text, about: v.string(), notAbout: v.string(), asOf: text }),
  sources: v.array(
    v.object({
      id: text,
      outlet: text,
      language: text,
      country: v.exactOptional(v.string()),
      ownership: v.string(),
      date: text,
      url: v.pipe(v.string(), v.regex(/^https?:\/\//)),
      via: v.exactOptional(v.string()),
    }),
  ),
  claims: v.array(
    v.object({
      id: text,
      statement: text,
      core: v.boolean(),
      facet: v.picklist(facets),
      positions: v.array(v.object({ id: text, label: v.string(), statement: v.string() })),
    }),
  ),
  coverage: v.array(
    v.object({
      source: text,
      claim: text,
      position: v.nullable(v.string()),
      stance,
      says: v.string(),
      certainty: v.picklist(certainties),
      credits: v.exactOptional(v.string()),
      quote: v.exactOptional(v.string()),
      find: v.exactOptional(v.string()),
      seen: v.picklist(sightings),
    }),
  ),
  translations: v.record(v.string(), v.record(v.string(), v.string())),
});

const table = v.object({ keys: v.string(), values: v.string() });
/** The texts are large: what is wrong within them shows when the story is matched. */
const matcherSchema: v.GenericSchema<unknown, ShippedMatcher> = v.object({
  story: text,
  claims: v.array(text),
  core: text,
  weights: v.object({ linear: table, positions: table }),
  languages: v.record(v.string(), text),
});

function ownsItsIds({ sources, claims, coverage }: Pack): boolean {
  const known = new Set(sources.map(({ id }) => id));
  const positions = new Map(claims.map((claim) => [claim.id, new Set(claim.positions.map(({ id }) => id))]));
  return coverage.every(
    ({ source, claim, position }) =>
      known.has(source) && (position === null ? positions.has(claim) : positions.get(claim)?.has(position)),
  );
}

/** Whether compiled data are a pack, all of whose ids lead somewhere: what views and matching rely on. */
export function isPack(data: unknown): data is Pack {
  const parsed = v.safeParse(packSchema, data);
  return parsed.success && ownsItsIds(parsed.output);
}

/** Whether compiled data can match for this pack: its patterns are for claims that the pack has. */
export function isMatcherOf(data: unknown, pack: Pack): data is ShippedMatcher {
  const parsed = v.safeParse(matcherSchema, data);
  if (!parsed.success || parsed.output.story !== pack.story.id) return false;
  const claims = new Set(pack.claims.map(({ id }) => id));
  return parsed.output.claims.every((claim) => claims.has(claim));
}

/** What to call data that are no pack: the title, id or place that they have. */
export function nameDamaged(data: unknown, place: number): string {
  const named = v.safeParse(v.object({ story: v.object({ title: text }) }), data);
  if (named.success) return named.output.story.title;
  const identified = v.safeParse(v.object({ story: v.object({ id: text }) }), data);
  return identified.success ? identified.output.story.id : `#${place + 1}`;
}
