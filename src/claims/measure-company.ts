import type { LearntStory } from '../story/learnt-story.ts';

/** The claims proposed for a sentence, each with the probability that it is made, judged on its own. */
export type FirstJudgement = ReadonlyMap<string, number>;

/** What the second look at a proposal sees beside the first's features. */
export const companyNames = [
  'own',
  'rank',
  'strongestOther',
  'others',
  'together',
  'previousSame',
  'nextSame',
  'follows',
  'leads',
  'previousStrongest',
] as const;

const countedFrom = 0.2;

function weigh(
  weights: Record<string, number> | undefined,
  company: FirstJudgement,
  without: string,
): number {
  let sum = 0;
  for (const [claim, p] of company)
    if (claim !== without && p >= countedFrom) sum += p * (weights?.[claim] ?? 0);
  return sum;
}

/**
 * Measures the company that a claim keeps: the other claims of its sentence and those of its neighbours, weighed by how often they come
 * together. News puts claims in a few set orders, and one sentence seldom makes two claims that exclude each other.
 */
export function measureCompany(
  claim: string,
  own: FirstJudgement,
  previous: FirstJudgement | undefined,
  next: FirstJudgement | undefined,
  learnt: LearntStory,
): number[] {
  const mine = own.get(claim) ?? 0;
  let rank = 0;
  let strongest = 0;
  let others = 0;
  for (const [other, p] of own) {
    if (other === claim) continue;
    if (p > mine) rank++;
    strongest = Math.max(strongest, p);
    others += p;
  }
  const leads = next
    ? [...next].reduce(
        (sum, [other, p]) => sum + (p >= countedFrom ? p * (learnt.follows[other]?.[claim] ?? 0) : 0),
        0,
      )
    : 0;
  return [
    mine,
    rank,
    strongest,
    others,
    weigh(learnt.together[claim], own, claim),
    previous?.get(claim) ?? 0,
    next?.get(claim) ?? 0,
    previous ? weigh(learnt.follows[claim], previous, '') : 0,
    leads,
    Math.max(0, ...(previous?.values() ?? [])),
  ];
}
