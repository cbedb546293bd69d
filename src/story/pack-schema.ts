import * as v from 'valibot';
import { certainties, facets, sightings, stances } from './types.ts';

const line = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(600));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);
const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language code such as "en"'));

/** A day that exists, or a month where the day is not known. */
function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? '1')];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
const date = v.pipe(v.string(), v.check(isDate, 'must be a date, YYYY-MM-DD or YYYY-MM'));
const day = v.pipe(date, v.length(10, 'must be a day, YYYY-MM-DD'));

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
const url = v.pipe(v.string(), v.check(isWebAddress, 'must be an http or https address'));

const creditName = v.pipe(line, v.maxLength(40));

const quote = v.pipe(
  line,
  v.check((text) => text.split(/\s+/).length <= 8, 'may quote at most eight words'),
);

/** story.yaml: the story as the reader is told of it. */
export const storyFile = v.strictObject({
  title: line,
  about: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000)),
  notAbout: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000)),
  asOf: day,
  recognise: v.strictObject({
    /** Groups of concepts: title, description and lead of an article must hold one of each group. */
    gate: v.pipe(v.array(v.pipe(v.array(id), v.minLength(1))), v.minLength(1)),
    /** Concepts of men whom a pronoun can stand for. */
    people: v.optional(v.array(id), []),
    /** Claims that only an article of this story makes. */
    signature: v.pipe(v.array(id), v.minLength(1)),
  }),
});

const position = v.strictObject({ label: v.pipe(line, v.maxLength(60)), statement: line });

/** claims.yaml: claim id → claim. */
export const claimsFile = v.record(
  id,
  v.strictObject({
    statement: line,
    core: v.optional(v.boolean(), false),
    facet: v.picklist(facets),
    positions: v.record(id, position),
  }),
);

const coverage = v.strictObject({
  position: v.nullable(id),
  stance: v.optional(v.picklist(stances), 'asserts'),
  says: line,
  certainty: v.picklist(certainties),
  credits: v.optional(creditName),
  quote: v.optional(quote),
  find: v.optional(line),
  seen: v.picklist(sightings),
});

/** sources/<id>.yaml: one article and what it says on each claim that it covers. */
export const sourceFile = v.strictObject({
  outlet: line,
  language: languageTag,
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be a country code such as "TR"'))),
  ownership: line,
  date,
  url,
  via: v.optional(line),
  coverage: v.record(id, coverage),
});

/** credits.yaml: whom coverage lines credit, each name spelt one way → who that is. */
export const creditsFile = v.record(creditName, line);

/** concepts.yaml: a note for a concept that has words, or a list of terms for one made of others. */
export const conceptsFile = v.record(id, v.union([line, v.pipe(v.array(line), v.minLength(1))]));

/** words/<language>.yaml: concept id → its forms. */
export const wordsFile = v.record(id, v.array(line));

const cues = v.pipe(v.array(line), v.minLength(1));

/** patterns.yaml: how a claim, and each of its positions, is recognised from concepts. */
export const patternsFile = v.record(
  id,
  v.strictObject({
    any: cues,
    not: v.optional(v.array(line), []),
    positions: v.optional(v.record(id, cues), {}),
    /** The position of a sentence in which no cue is found; absent where it is then unknown. */
    otherwise: v.optional(id),
    /** Values that belong to a position, as "<number> <concept> = <position>", "<from>-<to> <concept> = <position>" or "<month> = <position>". */
    values: v.optional(v.array(line), []),
  }),
);

/** translations/<language>.yaml: a text of the story in English → its translation. */
export const translationsFile = v.record(v.string(), line);

export type StoryFile = v.InferOutput<typeof storyFile>;
export type ClaimsFile = v.InferOutput<typeof claimsFile>;
export type SourceFile = v.InferOutput<typeof sourceFile>;
export type CreditsFile = v.InferOutput<typeof creditsFile>;
export type ConceptsFile = v.InferOutput<typeof conceptsFile>;
export type WordsFile = v.InferOutput<typeof wordsFile>;
export type PatternsFile = v.InferOutput<typeof patternsFile>;
export type TranslationsFile = v.InferOutput<typeof translationsFile>;
