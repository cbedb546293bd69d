import type { ClaimPattern } from '../story/matcher-types.ts';
import { monthNames } from '../text/prepare-language.ts';
import { findTerm, gapBetween, type SentenceAnalysis, type Span } from './analyse-sentence.ts';
import type { Context } from './track-context.ts';

/** The position that a sentence takes on a claim, with what decided. */
export interface PositionReading {
  position: string | null;
  /** The value that the sentence gives, where it is one that no position has. */
  value?: string;
  /** Where the cue stands; none where the position is only the usual one. */
  cues: Span[];
}

/** How far from the concept that it counts a number may stand, in words. */
const besideReach = 4;

/** Decides the position of a claim that a sentence makes: by its values first, then by the positions' cues, then the usual one. */
export function decidePosition(pattern: ClaimPattern, analysis: SentenceAnalysis, context: Context): PositionReading {
  const byValue = readValue(pattern, analysis);
  if (byValue?.position) return byValue;
  for (const { position, terms } of pattern.positions) {
    for (const term of terms) {
      const [span] = findTerm(term, analysis);
      // A value of its own outweighs a general cue: "three calls" is not "several calls".
      if (span) return byValue ?? { position, cues: [span] };
    }
  }
  if (byValue) return byValue;
  return { position: fromContext(pattern, context) ?? pattern.otherwise, cues: [] };
}

/** A cue of one concept in the sentence before carries over ("It was in October. He asked again."). */
function fromContext(pattern: ClaimPattern, context: Context): string | null {
  if (pattern.otherwise !== null) return null;
  for (const { position, terms } of pattern.positions) {
    const carries = terms.some((term) => term.slots.every((slot) => slot.absent || slot.any.some((concept) => context.previous.has(concept))));
    if (carries) return position;
  }
  return null;
}

function readValue(pattern: ClaimPattern, analysis: SentenceAnalysis): PositionReading | null {
  let other: PositionReading | null = null;
  for (const { number, beside, position } of pattern.values) {
    if (number === undefined || beside === undefined) continue;
    for (const hit of analysis.numbers) {
      const place = (analysis.spans.get(beside) ?? []).find((span) => isBeside(hit, span, analysis.stretch));
      if (!place) continue;
      const span = { from: Math.min(hit.from, place.from), to: Math.max(hit.to, place.to) };
      if (hit.value === number) return { position, cues: [span] };
      other ??= { position: null, value: textOf(analysis, span), cues: [span] };
    }
  }
  const months = pattern.values.flatMap((value) => (value.month === undefined ? [] : [{ month: value.month, position: value.position }]));
  if (months.length === 0) return other;
  for (const { month, position } of months) {
    const span = analysis.spans.get(monthNames[month - 1] ?? '')?.[0];
    if (span) return { position, cues: [span] };
  }
  for (const name of monthNames) {
    for (const span of analysis.spans.get(name) ?? []) {
      // "on 5 January": the day of a report, not a value of the claim.
      if (name === 'january' || analysis.numbers.some((hit) => hit.value <= 31 && gapBetween(hit, span) === 0)) continue;
      other ??= { position: null, value: textOf(analysis, span), cues: [span] };
    }
  }
  return other;
}

function isBeside(number: Span, place: Span, stretch: number): boolean {
  const contains = place.from <= number.from && number.to <= place.to;
  return contains || gapBetween(number, place) <= besideReach * stretch;
}

function textOf(analysis: SentenceAnalysis, span: Span): string {
  const [first, last] = [analysis.tokens[span.from], analysis.tokens[span.to - 1]];
  return first && last ? analysis.text.slice(first.start, last.end) : '';
}
