import type { Composite, Slot, Term } from '../story/matcher-types.ts';
import { correctName, type NameFinder } from './correct-names.ts';
import { findForms, stripClitics } from '../text/find-forms.ts';
import { findOtherCountries, listTaken } from '../text/find-other-countries.ts';
import { monthNames, type PreparedLanguage } from '../text/prepare-language.ts';
import { type NumberHit, readNumbers } from '../text/read-numbers.ts';
import { type Token, tokenize } from '../text/tokenize.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** What reading the sentences of one story in one language takes. */
export interface SentenceReader {
  language: PreparedLanguage;
  composites: readonly Composite[];
  years: readonly number[];
  /** To recognise misspelt names by; absent where the story has none. */
  names?: NameFinder;
}

/** A sentence with the concepts found in it. */
export interface SentenceAnalysis {
  text: string;
  tokens: Token[];
  /** Concept → where it stands; a concept without a place is not in the map. */
  spans: Map<string, Span[]>;
  numbers: NumberHit[];
  isQuestion: boolean;
  /** Years that belong to the story. */
  years: readonly number[];
  /** How much wider windows are in this language (prepare-language.ts). */
  stretch: number;
}

const questionEnd = /[?？؟][!！…]*["“”'‘’»«›‹)\]」』]*\s*$|՞/u;

/** Reads one sentence: words, numbers, concepts and the concepts made of them. Linear in the sentence. */
export function analyseSentence(
  text: string,
  { language, composites, years, names }: SentenceReader,
): SentenceAnalysis {
  const tokens = tokenize(text);
  const spans = new Map<string, Span[]>();
  const add = (concept: string, span: Span) => {
    const list = spans.get(concept);
    if (list) list.push(span);
    else spans.set(concept, [span]);
  };
  for (const { concept, from, to } of findForms(tokens, language.forms, language.clitics))
    add(concept, { from, to });
  if (names) {
    const taken = listTaken(spans);
    tokens.forEach((token, i) => {
      const concept = taken.has(i) ? null : correctName(token, names);
      if (concept) add(concept, { from: i, to: i + 1 });
    });
  }
  for (const span of findOtherCountries(tokens, language, spans)) add('other-country', span);
  const numbers = readNumbers(tokens, language.numerals, (token) =>
    stripClitics(token.folded, language.clitics),
  );
  for (const { from, to } of numbers) add('number', { from, to });
  for (const month of monthNames) for (const span of spans.get(month) ?? []) add('month', span);
  const analysis: SentenceAnalysis = {
    text,
    tokens,
    spans,
    numbers,
    years,
    isQuestion: questionEnd.test(text),
    stretch: language.stretch,
  };
  for (const composite of composites) {
    for (const term of composite.terms) {
      for (const span of findTerm(term, analysis)) add(composite.concept, span);
    }
  }
  return analysis;
}

/** Words between two spans; 0 where they touch or overlap. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}

const mostAnchors = 12;

/**
 * Finds where a term's concepts come together in a sentence: one span for each place of its first slot from which all the
 * others are in reach. Optional slots are left out of account. Costs at most slots × places², places capped at twelve.
 */
export function findTerm(term: Term, analysis: SentenceAnalysis): Span[] {
  const reach = term.within === undefined ? Number.POSITIVE_INFINITY : term.within * analysis.stretch;
  const places: (readonly Span[])[] = [];
  for (const slot of term.slots) {
    if (slot.optional || slot.absent) continue;
    const found = findSlot(slot, analysis);
    // Most terms fail at their first slot.
    if (found.length === 0) return [];
    places.push(found);
  }
  const [anchors, ...others] = places;
  if (!anchors) return [];
  const inReach = (span: Span) => (concept: string) =>
    (analysis.spans.get(concept) ?? []).some((other) => gapBetween(span, other) <= reach);
  const found: Span[] = [];
  for (const anchor of anchors.slice(0, mostAnchors)) {
    let span: Span | null = { from: anchor.from, to: anchor.to };
    let last = anchor;
    for (const list of others) {
      const near = findNearest(anchor, list, term.ordered ? last : undefined);
      if (!near || gapBetween(anchor, near) > reach) {
        span = null;
        break;
      }
      last = near;
      span = { from: Math.min(span.from, near.from), to: Math.max(span.to, near.to) };
    }
    if (span && !term.slots.some((slot) => slot.absent && slot.any.some(inReach(anchor)))) found.push(span);
  }
  return found;
}

const nowhere: readonly Span[] = [];

/** Where the concepts of a slot stand, concept by concept. */
export function findSlot({ any }: Slot, { spans }: SentenceAnalysis): readonly Span[] {
  const [concept, ...others] = any;
  if (concept !== undefined && others.length === 0) return spans.get(concept) ?? nowhere;
  return any.flatMap((one) => spans.get(one) ?? nowhere);
}

/** The place nearest to the anchor; one that touches it before one that overlaps it. */
function findNearest(anchor: Span, places: readonly Span[], after: Span | undefined): Span | undefined {
  let best: Span | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (after && place.from < after.to) continue;
    const overlaps = place.from < anchor.to && anchor.from < place.to;
    const distance = gapBetween(anchor, place) + (overlaps ? 0.5 : 0);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
