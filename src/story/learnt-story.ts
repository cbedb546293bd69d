import * as v from 'valibot';

const weights = v.record(v.string(), v.number());

const learntStory = v.object({
  /** Concept → how much finding it tells: the logarithm of its rarity in sentences. */
  rarity: weights,
  /** Claim → log-odds that a sentence makes the claim, by term that is complete in it. */
  terms: v.record(v.string(), v.array(v.number())),
  /** Claim → log-odds that a sentence in which one of its terms is complete makes it. */
  claims: weights,
  /** Claim → concept → how much the concept speaks for (or, below zero, against) the claim. */
  associations: v.record(v.string(), weights),
  /** Claim → mean number of negations in sentences that assert it. */
  negations: weights,
});

/** What was learnt of one story's claims and concepts from labelled articles (npm run train); belongs to the pack. */
export type LearntStory = v.InferOutput<typeof learntStory>;

/** Reads learnt.json of a pack. Throws a ValiError where it is of another shape. */
export function parseLearntStory(data: unknown): LearntStory {
  return v.parse(learntStory, data);
}
