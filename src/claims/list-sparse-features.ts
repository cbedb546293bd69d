import type { SentenceAnalysis } from './analyse-sentence.ts';
import type { Context } from './track-context.ts';

const stemLength = 6;

/**
 * Names what a sentence holds, for the linear scorers of claims: its concepts, the concepts of the sentence before ("<"), and the beginnings of its words
 * ("~"), which reach what the concepts have no words for.
 */
export function listSparseFeatures(analysis: SentenceAnalysis, context: Context): string[] {
  const features = [...analysis.spans.keys()];
  for (const concept of context.previous) features.push(`<${concept}`);
  if (analysis.isQuestion) features.push('?');
  const stems = new Set<string>();
  analysis.tokens.forEach(({ folded, value }, i) => {
    if (value !== undefined) return;
    const next = analysis.tokens[i + 1]?.folded;
    if (folded.length > 1) stems.add(`~${folded.slice(0, stemLength)}`);
    else if (next?.length === 1) stems.add(`~${folded}${next}`);
  });
  features.push(...stems);
  return features;
}
