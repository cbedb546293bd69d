import type { SentenceAnalysis } from './analyse-sentence.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import type { Proposal } from './propose-readings.ts';

/** What the scorer looks at; none of it names a language, a story or a claim. */
export const featureNames = [
  'inSentence',
  'withContext',
  'missing',
  'absent',
  'evidence',
  'spread',
  'complete',
  'optional',
  'learntTerm',
  'learntClaim',
  'completeTerms',
  'strongest',
  'excluded',
  'hasCue',
  'isQuestion',
  'hasCondition',
  'hasPrediction',
  'hasWhether',
  'negations',
  'denials',
  'association',
  'associationRank',
  'associationLead',
  'rivals',
  'previousToo',
  'length',
  'slots',
  'hasNumber',
  'share',
] as const;

/** Numbers for each proposal of one sentence, in the order of featureNames. `previous` are the claims proposed with a complete term for the sentence before. */
export function extractFeatures(
  proposals: readonly Proposal[],
  analysis: SentenceAnalysis,
  learnt: LearntStory,
  previous: ReadonlySet<string>,
): number[][] {
  const has = (concept: string) => (analysis.spans.has(concept) ? 1 : 0);
  const count = (concept: string) => Math.min(3, analysis.spans.get(concept)?.length ?? 0);
  const byAssociation = [...proposals].sort((a, b) => b.association - a.association);
  const completeOnes = proposals.filter((proposal) => proposal.best.complete).length;
  return proposals.map((proposal) => {
    const { best } = proposal;
    const rank = byAssociation.indexOf(proposal);
    const rival = byAssociation[rank === 0 ? 1 : 0];
    const covered = new Set(best.spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    return [
      best.inSentence,
      best.withContext,
      best.missing,
      best.absent,
      best.evidence,
      best.spread / analysis.stretch,
      best.complete ? 1 : 0,
      best.optional,
      learnt.terms[proposal.claim]?.[best.term] ?? 0,
      learnt.claims[proposal.claim] ?? 0,
      proposal.completeTerms,
      proposal.strongest,
      proposal.excluded ? 1 : 0,
      proposal.hasCue ? 1 : 0,
      analysis.isQuestion ? 1 : 0,
      has('condition'),
      has('prediction'),
      has('whether'),
      count('negation'),
      count('denial'),
      proposal.association,
      rank,
      rival ? proposal.association - rival.association : 3,
      completeOnes,
      previous.has(proposal.claim) ? 1 : 0,
      Math.min(60, analysis.tokens.length / analysis.stretch),
      best.spans.length,
      has('number'),
      covered.size / Math.max(1, analysis.tokens.length),
    ];
  });
}
