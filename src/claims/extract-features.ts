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
  'linear',
  'linearRank',
  'linearLead',
  'denying',
  'trap',
  'rivals',
  'previousToo',
  'length',
  'slots',
  'hasNumber',
  'share',
  'value',
  'startsWithCondition',
  'otherYear',
  'otherCountry',
  'proposals',
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
  const byLinear = [...proposals].sort((a, b) => b.linear - a.linear);
  const completeOnes = proposals.filter((proposal) => proposal.best.complete).length;
  return proposals.map((proposal) => {
    const { best } = proposal;
    const rank = byLinear.indexOf(proposal);
    const rival = byLinear[rank === 0 ? 1 : 0];
    const covered = new Set(
      best.spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
    );
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
      proposal.linear,
      rank,
      rival ? proposal.linear - rival.linear : 3,
      proposal.denying,
      proposal.trap,
      completeOnes,
      previous.has(proposal.claim) ? 1 : 0,
      Math.min(60, analysis.tokens.length / analysis.stretch),
      best.spans.length,
      has('number'),
      covered.size / Math.max(1, analysis.tokens.length),
      proposal.value,
      startsWithCondition(analysis) ? 1 : 0,
      hasOtherYear(analysis) ? 1 : 0,
      has('other-country'),
      proposals.length,
    ];
  });
}

/** "If …", "Were it …": a condition among the first words governs the sentence. */
function startsWithCondition(analysis: SentenceAnalysis): boolean {
  return (analysis.spans.get('condition') ?? []).some(({ from }) => from <= 2);
}

const firstYear = 1900;
const lastYear = 2100;

/** A year that is neither the story's nor the one before: another event, most likely. */
function hasOtherYear(analysis: SentenceAnalysis): boolean {
  return analysis.tokens.some(
    ({ raw, value }) =>
      value !== undefined &&
      /^\p{Nd}{4}$/u.test(raw) &&
      value >= firstYear &&
      value <= lastYear &&
      !analysis.years.includes(value),
  );
}
