import type { Slot, Term } from '../story/matcher-types.ts';
import { findSlot, findTerm, gapBetween, type SentenceAnalysis, type Span } from './analyse-sentence.ts';
import type { Context } from './track-context.ts';

/** How far a term of a claim is borne out by a sentence and what went before it. */
export interface TermMeasure {
  term: number;
  /** Weighted share of its required slots in the sentence itself: 0..1. */
  inSentence: number;
  /** The same with what pronouns and the sentences before supply, discounted by distance: 0..1. */
  withContext: number;
  /** Required slots that the sentence lacks, and those that the context lacks too. */
  missing: number;
  absent: number;
  /** Weight of the concepts found in the sentence: rarer ones weigh more. */
  evidence: number;
  /** Optional slots found anywhere, as a share. */
  optional: number;
  /** Words between the first and the last concept found, over the number of concepts. */
  spread: number;
  /** All required slots are there and the window, if any, holds. */
  complete: boolean;
  spans: Span[];
}

/** How much of a slot the context supplies, by where it was found. */
const fromPerson = 0.9;
const fromPrevious = 0.75;
const fromBlock = 0.55;
const fromBeforePrevious = 0.5;
const fromArticle = 0.25;

function supplyFromContext(slot: Slot, context: Context, hasPronoun: boolean): number {
  let most = 0;
  for (const concept of slot.any) {
    if (hasPronoun && context.person === concept) most = Math.max(most, fromPerson);
    if (context.previous.has(concept)) most = Math.max(most, fromPrevious);
    else if (context.block.has(concept)) most = Math.max(most, fromBlock);
    else if (context.beforePrevious.has(concept)) most = Math.max(most, fromBeforePrevious);
    else if (context.article.has(concept)) most = Math.max(most, fromArticle);
  }
  return most;
}

/**
 * Measures one term of a claim against a sentence. `weigh` gives the weight of a slot (its rarity). Returns null where no
 * required slot at all is in the sentence, or where an absent one is.
 */
export function measureTerm(
  term: Term,
  index: number,
  analysis: SentenceAnalysis,
  context: Context,
  weigh: (slot: Slot) => number,
): TermMeasure | null {
  const hasPronoun = analysis.spans.has('he');
  let total = 0;
  let found = 0;
  let supplied = 0;
  let missing = 0;
  let absent = 0;
  let optionals = 0;
  let optionalsFound = 0;
  const spans: Span[] = [];
  for (const slot of term.slots) {
    const places = findSlot(slot, analysis);
    if (slot.absent) {
      if (places.length > 0) return null;
      continue;
    }
    const place = nearestTo(spans.at(-1), places);
    if (slot.optional) {
      optionals++;
      optionalsFound += place ? 1 : supplyFromContext(slot, context, hasPronoun);
      if (place) spans.push(place);
      continue;
    }
    const weight = weigh(slot);
    total += weight;
    if (place) {
      found += weight;
      supplied += weight;
      spans.push(place);
      continue;
    }
    missing++;
    const supply = supplyFromContext(slot, context, hasPronoun);
    supplied += weight * supply;
    if (supply < fromBeforePrevious) absent++;
  }
  if (found === 0) return null;
  return {
    term: index,
    inSentence: found / total,
    withContext: supplied / total,
    missing,
    absent,
    evidence: found,
    optional: optionals === 0 ? 1 : optionalsFound / optionals,
    spread: spreadOf(spans),
    complete: missing === 0 && (term.within === undefined || findTerm(term, analysis).length > 0),
    spans,
  };
}

function nearestTo(anchor: Span | undefined, places: readonly Span[]): Span | undefined {
  if (!anchor) return places[0];
  let best = places[0];
  for (const place of places) if (best && gapBetween(anchor, place) < gapBetween(anchor, best)) best = place;
  return best;
}

function spreadOf(spans: readonly Span[]): number {
  if (spans.length < 2) return 0;
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  return (to - from) / spans.length;
}
