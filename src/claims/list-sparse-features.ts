import type { ClaimPattern } from '../story/matcher-types.ts';
import { findTerm, type SentenceAnalysis } from './analyse-sentence.ts';
import type { Shortlist } from './shortlist-terms.ts';
import type { Context } from './track-context.ts';

/** A sentence between its neighbours. */
export interface SentenceInPlace {
  analysis: SentenceAnalysis;
  context: Context;
  next: SentenceAnalysis | undefined;
}

/** The same with the terms that it can bear out, and its features, which every scorer of claims and positions asks for. */
export interface AnalysedSentence extends SentenceInPlace {
  shortlist: Shortlist;
  sparse: string[];
}

const stemLength = 6;

/**
 * Names what a sentence holds, for the linear scorers: its concepts, those of the sentences before ("<") and after (">") it, the claims' terms that are
 * complete in it ("#"), and the beginnings of its words ("~"), which reach what the concepts have no words for.
 */
export function listSparseFeatures(
  { analysis, context, next }: SentenceInPlace,
  shortlist: Shortlist,
  patterns: readonly ClaimPattern[],
): string[] {
  const features = [...analysis.spans.keys()];
  for (const concept of context.previous) features.push(`<${concept}`);
  if (next) for (const concept of next.spans.keys()) features.push(`>${concept}`);
  if (analysis.isQuestion) features.push('?');
  features.push(...listCompleteTerms(analysis, shortlist, patterns), ...listStems(analysis));
  return features;
}

/** The features of the sentence itself: its neighbours tell which claim it makes, but not on which position. */
export function listOwnFeatures({ sparse }: AnalysedSentence): string[] {
  return sparse.filter((feature) => !feature.startsWith('<') && !feature.startsWith('>'));
}

function listCompleteTerms(
  analysis: SentenceAnalysis,
  shortlist: Shortlist,
  patterns: readonly ClaimPattern[],
): string[] {
  const complete: string[] = [];
  for (const [place, terms] of shortlist) {
    const pattern = patterns[place];
    for (const number of terms) {
      const term = pattern?.any[number];
      if (pattern && term && findTerm(term, analysis).length > 0)
        complete.push(`#${pattern.claim}:${number}`);
    }
  }
  return complete;
}

/** Beginnings of the sentence's words, each once; pairs of characters where a script writes no spaces. */
function listStems(analysis: SentenceAnalysis): Set<string> {
  const stems = new Set<string>();
  analysis.tokens.forEach(({ folded, value }, i) => {
    if (value !== undefined) return;
    const next = analysis.tokens[i + 1]?.folded;
    if (folded.length > 1) stems.add(`~${folded.slice(0, stemLength)}`);
    else if (next?.length === 1) stems.add(`~${folded}${next}`);
  });
  return stems;
}
