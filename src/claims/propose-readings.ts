import type { ClaimPattern, Slot } from '../story/matcher-types.ts';
import { findTerm, type SentenceAnalysis } from './analyse-sentence.ts';
import { readValue } from './decide-position.ts';
import type { AnalysedSentence } from './list-sparse-features.ts';
import { denyingTarget, scoreLinear, trapTarget } from './score-linear.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { measureTerm, type TermMeasure } from './measure-term.ts';

/** A claim that a sentence may make, with all that is measured of it. */
export interface Proposal {
  claim: string;
  pattern: ClaimPattern;
  /** The term that speaks most for the claim. */
  best: TermMeasure;
  /** How many of the claim's terms are complete. */
  completeTerms: number;
  /** Log-odds learnt for the best complete term. */
  strongest: number;
  /** Log-odds of the linear scorer. */
  linear: number;
  /** Log-odds that the sentence denies what it makes a claim of, and that it only looks like a claim. */
  denying: number;
  trap: number;
  /** Whether a number beside the concept that it counts is one of the claim's values (1), another (-1), or there is none (0). */
  value: number;
  excluded: boolean;
  hasCue: boolean;
}

const defaultRarity = 2.5;
const unknownTerm = -0.5;
const unknownClaim = -4;
/** Log-odds from which the linear scorer alone is enough for a proposal. */
const likely = -2;
/** Log-odds below which a proposal is not worth a look: of labelled claims, one in a hundred is lost. */
const hopeless = -6;

/** The weight of a slot: that of its commonest concept. Context-free words count at least a little. */
function weighSlot(slot: Slot, learnt: LearntStory): number {
  let least = Number.POSITIVE_INFINITY;
  for (const concept of slot.any) least = Math.min(least, learnt.rarity[concept] ?? defaultRarity);
  return Math.max(0.3, least);
}

function rankTerm(measure: TermMeasure, learnt: number): number {
  return (
    (measure.complete ? 2 : 0) +
    2 * measure.withContext -
    measure.absent +
    0.5 * learnt +
    0.05 * measure.evidence
  );
}

/**
 * Proposes the claims that a sentence may make: those with a term that is complete or lacks one
 * concept, and those that the linear scorer thinks likely. Retrieval
 * is generous on purpose; score-readings.ts decides.
 */
export function proposeReadings(
  sentence: AnalysedSentence,
  patterns: readonly ClaimPattern[],
  learnt: LearntStory,
): Proposal[] {
  const { analysis, context, shortlist } = sentence;
  const proposals: Proposal[] = [];
  const linearScores = scoreLinear(sentence.sparse, learnt.linear);
  const places = placesOf(patterns);
  const byLinear = linearScores.listFrom(likely).flatMap((claim) => places.get(claim) ?? []);
  for (const number of [...new Set([...shortlist.keys(), ...byLinear])].sort((a, b) => a - b)) {
    const pattern = patterns[number];
    if (!pattern) continue;
    const linear = linearScores.get(pattern.claim) ?? unknownClaim;
    if (linear < hopeless) continue;
    const learntTerms = learnt.terms[pattern.claim] ?? [];
    let best: TermMeasure | null = null;
    let most = Number.NEGATIVE_INFINITY;
    let completeTerms = 0;
    let strongest = -6;
    const terms = linear >= likely ? pattern.any.keys() : (shortlist.get(number) ?? []);
    for (const i of terms) {
      const term = pattern.any[i];
      const measure = term
        ? measureTerm(term, i, analysis, context, (slot) => weighSlot(slot, learnt))
        : null;
      if (!measure || (!measure.complete && measure.missing > 1 && linear < likely)) continue;
      const learntTerm = learntTerms[i] ?? unknownTerm;
      if (measure.complete) {
        completeTerms++;
        strongest = Math.max(strongest, learntTerm);
      }
      const rank = rankTerm(measure, learntTerm);
      if (rank > most) [best, most] = [measure, rank];
    }
    if (best === null) continue;
    proposals.push({
      claim: pattern.claim,
      pattern,
      best,
      completeTerms,
      strongest,
      linear,
      denying: linearScores.get(denyingTarget) ?? unknownClaim,
      trap: linearScores.get(trapTarget) ?? unknownClaim,
      value: compareValue(pattern, analysis),
      excluded: pattern.not.some((term) => findTerm(term, analysis).length > 0),
      hasCue: pattern.positions.some((cues) =>
        cues.terms.some((term) => findTerm(term, analysis).length > 0),
      ),
    });
  }
  return proposals;
}

const knownPlaces = new WeakMap<readonly ClaimPattern[], ReadonlyMap<string, number>>();

/** Claim → its place in the patterns; kept, so that it is made once a pack. */
function placesOf(patterns: readonly ClaimPattern[]): ReadonlyMap<string, number> {
  let places = knownPlaces.get(patterns);
  if (!places) {
    places = new Map(patterns.map(({ claim }, i) => [claim, i]));
    knownPlaces.set(patterns, places);
  }
  return places;
}

function compareValue(pattern: ClaimPattern, analysis: SentenceAnalysis): number {
  const read = readValue(pattern, analysis);
  if (!read) return 0;
  return read.position === null ? -1 : 1;
}
