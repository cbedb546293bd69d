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
  'around',
] as const;

const countedFrom = 0.2;
/** Sentences on either side that tell whether a stretch of text is about the story at all. */
const reach = 4;

/** What stands beside a sentence. */
export interface Neighbourhood {
  previous: FirstJudgement | undefined;
  next: FirstJudgement | undefined;
  /** The mean, over the sentences around, of the likeliest claim's probability. */
  around: number;
}

/** The neighbourhoods of an article's sentences, in order. */
export function findNeighbourhoods(article: readonly FirstJudgement[]): Neighbourhood[] {
  const strongest = article.map((judged) => Math.max(0, ...judged.values()));
  return article.map((_, i) => {
    const near = [...strongest.slice(Math.max(0, i - reach), i), ...strongest.slice(i + 1, i + 1 + reach)];
    const around = near.reduce((sum, p) => sum + p, 0) / Math.max(1, near.length);
    return { previous: article[i - 1], next: article[i + 1], around };
  });
}

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
 * together. News puts claims in a few set orders, and one sentence seldom makes two claims that exclude each other. A sentence among
 * others of another matter seldom makes one at all: teasers, boilerplate, what an article digresses to.
 */
export function measureCompany(
  claim: string,
  own: FirstJudgement,
  { previous, next, around }: Neighbourhood,
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
    around,
  ];
}
