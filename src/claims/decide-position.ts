import type { ClaimPattern, PositionValue } from '../story/matcher-types.ts';
import { monthNames } from '../text/prepare-language.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { type AnalysedSentence, listOwnFeatures } from './list-sparse-features.ts';
import { scoreLinear } from './score-linear.ts';
import { findTerm, gapBetween, type SentenceAnalysis, type Span } from './analyse-sentence.ts';

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
/** Log-odds below which words that are no cue leave the position open. */
const leastCertain = 0;
/** Log-odds that the only cue of a sentence adds to what was learnt of its words. */
const cueBonus = 1.5;

/** Names the cues of a claim's positions that a sentence holds, as features of the linear scorers. */
export function listCues(pattern: ClaimPattern, analysis: SentenceAnalysis): string[] {
  return nameCues(pattern, findCues(pattern, analysis));
}

interface PositionCue {
  position: string;
  span: Span;
}

function nameCues({ claim }: ClaimPattern, cues: readonly PositionCue[]): string[] {
  return cues.map(({ position }) => `=${claim}:${position}`);
}

function findCues(pattern: ClaimPattern, analysis: SentenceAnalysis): PositionCue[] {
  return pattern.positions.flatMap(({ position, terms }) => {
    for (const term of terms) {
      const [span] = findTerm(term, analysis);
      if (span) return [{ position, span }];
    }
    return [];
  });
}

/**
 * Decides the position of a claim that a sentence makes: by its values first, then by the positions' cues, weighed by what was learnt of them and of
 * the sentence's other words; the first cue, or the usual position, where nothing was learnt.
 */
export function decidePosition(
  pattern: ClaimPattern,
  sentence: AnalysedSentence,
  learnt: LearntStory,
): PositionReading {
  const { analysis } = sentence;
  // Also a value of its own outweighs a cue: "three calls" is not "several calls".
  const byValue = readValue(pattern, analysis);
  if (byValue) return byValue;
  const cues = findCues(pattern, analysis);
  const scores = scoreLinear([...listOwnFeatures(sentence), ...nameCues(pattern, cues)], learnt.positions);
  const onlyCue = cues.length === 1 ? cues[0]?.position : undefined;
  let best: string | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { position } of [
    ...pattern.positions,
    ...(pattern.otherwise === null ? [] : [{ position: pattern.otherwise }]),
  ]) {
    const isOnly = onlyCue === position;
    // Where nothing was learnt of a position, its cue still speaks for it.
    const learntScore = scores.get(`${pattern.claim}:${position}`) ?? (isOnly ? 0 : Number.NEGATIVE_INFINITY);
    const score = learntScore + (isOnly ? cueBonus : 0);
    if (score > most) [best, most] = [position, score];
  }
  const [first] = cues;
  const position = best ?? first?.position ?? pattern.otherwise;
  const cue = cues.find((found) => found.position === position);
  if (pattern.otherwise === null && cues.length === 0 && most < leastCertain)
    return { position: null, cues: [] };
  return { position, cues: cue ? [cue.span] : [] };
}

/** The value that a sentence gives where the claim's positions differ in one; null where it gives none. */
export function readValue(pattern: ClaimPattern, analysis: SentenceAnalysis): PositionReading | null {
  if (pattern.values.length === 0) return null;
  let other: PositionReading | null = null;
  const ownMonths = new Set<string>();
  for (const value of pattern.values) {
    const { number, beside, position } = value;
    if (number === undefined || beside === undefined) continue;
    for (const hit of analysis.numbers) {
      if (isYear(hit, analysis) || isPartOfOther(hit, beside, analysis)) continue;
      const place = (analysis.spans.get(beside) ?? []).find((span) => isBeside(hit, span, analysis.stretch));
      if (!place || isPartOfCue(hit, pattern, analysis)) continue;
      const span = { from: Math.min(hit.from, place.from), to: Math.max(hit.to, place.to) };
      if (isValue(hit, value)) return { position, cues: [span] };
      if (isMonth(beside)) ownMonths.add(beside);
      other ??= { position: null, value: textOf(analysis, span), cues: [span] };
    }
  }
  return readMonth(pattern, analysis, ownMonths) ?? other ?? readLoneNumber(pattern, analysis);
}

/** The month that decides, but one with a day of its own ("19 November"), or a month that no position has; null where there is none. */
function readMonth(
  pattern: ClaimPattern,
  analysis: SentenceAnalysis,
  ownMonths: ReadonlySet<string>,
): PositionReading | null {
  const months = pattern.values.flatMap(({ month, position }) =>
    month === undefined ? [] : [{ name: monthNames[month - 1] ?? '', position }],
  );
  if (months.length === 0) return null;
  for (const { name, position } of months) {
    const span = analysis.spans.get(name)?.[0];
    if (span && position !== null && !ownMonths.has(name)) return { position, cues: [span] };
  }
  for (const name of monthNames) {
    // A month that the pack gives no position is the month of the reports, not a value of the claim; so is "on 5 June" a day.
    if (months.some((known) => known.name === name)) continue;
    for (const span of analysis.spans.get(name) ?? []) {
      if (analysis.numbers.some((hit) => hit.value <= 31 && gapBetween(hit, span) === 0)) continue;
      return { position: null, value: textOf(analysis, span), cues: [span] };
    }
  }
  return null;
}

/** "puts the number of calls at four": the only number of a sentence counts what the claim counts, where no noun follows it. */
function readLoneNumber(pattern: ClaimPattern, analysis: SentenceAnalysis): PositionReading | null {
  const counted = pattern.values.filter(({ beside }) => beside !== undefined && !isMonth(beside));
  const [hit, second] = analysis.numbers.filter((number) => !isYear(number, analysis));
  if (counted.length === 0 || !hit || second || !endsClause(hit, analysis)) return null;
  if (counted.some(({ beside = '' }) => isPartOfOther(hit, beside, analysis))) return null;
  if (isPartOfCue(hit, pattern, analysis)) return null;
  const found = counted.find((value) => isValue(hit, value));
  return found
    ? { position: found.position, cues: [hit] }
    : { position: null, value: textOf(analysis, hit), cues: [hit] };
}

function isValue(hit: { value: number }, { number = Number.NaN, most = number }: PositionValue): boolean {
  return hit.value >= number && hit.value <= most;
}

function isMonth(concept: string): boolean {
  return monthNames.includes(concept);
}

/** A year is written without a mark for thousands. */
function isYear({ from }: Span, { tokens }: SentenceAnalysis): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[from]?.folded ?? '');
}

function endsClause({ to }: Span, { text, tokens }: SentenceAnalysis): boolean {
  const [last, next] = [tokens[to - 1], tokens[to]];
  return (
    last !== undefined && (!next || /^\s*[.,;:!?)،؛。，；：։–—]/u.test(text.slice(last.end, next.start)))
  );
}

/** "between the two leaders": a number that belongs to another concept counts nothing else, but where that takes in both. */
function isPartOfOther(number: Span, beside: string, analysis: SentenceAnalysis): boolean {
  const counted = analysis.spans.get(beside) ?? [];
  for (const [concept, spans] of analysis.spans) {
    if (concept === beside || concept === 'number') continue;
    if (spans.some((span) => holdsMore(span, number) && !counted.some((place) => contains(span, place))))
      return true;
  }
  return false;
}

/** "More than one" is a cue for several, and not the number one; "three calls" counts calls, whatever they are a cue for. */
function isPartOfCue(
  number: Span,
  { positions, values }: ClaimPattern,
  { spans }: SentenceAnalysis,
): boolean {
  const cues = positions.flatMap(({ terms }) => terms.flatMap(({ slots }) => slots));
  return cues
    .flatMap(({ any, absent }) => (absent ? [] : any))
    .filter((concept) => !values.some(({ beside }) => beside === concept))
    .some((concept) => spans.get(concept)?.some((span) => holdsMore(span, number)));
}

function contains(span: Span, inner: Span): boolean {
  return span.from <= inner.from && inner.to <= span.to;
}

function holdsMore(span: Span, inner: Span): boolean {
  return contains(span, inner) && span.to - span.from > inner.to - inner.from;
}

/** A number counts the word that it stands before, a few words away at most, or right behind. */
function isBeside(number: Span, place: Span, stretch: number): boolean {
  const reach = number.from < place.from ? besideReach * stretch : 0;
  return contains(place, number) || gapBetween(number, place) <= reach;
}

function textOf(analysis: SentenceAnalysis, span: Span): string {
  const [first, last] = [analysis.tokens[span.from], analysis.tokens[span.to - 1]];
  return first && last ? analysis.text.slice(first.start, last.end) : '';
}
