import { scoreRaw } from '../claims/apply-scorer.ts';
import {
  type JudgedSentence,
  listBriefFeatures,
  longestBrief,
  measureStory,
  signatureFrom,
} from '../claims/judge-story.ts';
import { toProbability } from '../retrieval/to-probability.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { roundFigure } from './fit-calibration.ts';
import { type Example, growTrees, type TreeOptions } from './grow-trees.ts';
import { folds } from './prepare-articles.ts';
import type { ScoredArticle } from './train-readings.ts';

const briefTrees: TreeOptions = { trees: 100, depth: 3, rate: 0.08, leastWeight: 4, l2: 4 };
/** Sentences after the headline: what a brief has, or what a paywall leaves of an article. */
const cuts = [2, 3, 4, 5, 6, 8, 10, 11, 13, 16];
/** Briefs of other stories that may be taken for one of this. */
const wrongShare = 0.01;

/** An article as the verdict sees it. */
export interface JudgedArticle extends ScoredArticle {
  sentences: JudgedSentence[];
}

interface Brief extends Example {
  fold: number;
  /** Whether it shows a sign of a claim that only this story's articles make. */
  sure: boolean;
}

/**
 * The openings of articles as briefs. Those of the story that have not come to the point are left out: not even a reader would know.
 * A sentence was judged with its neighbours on both sides in view, so the last ones of a cut still know a little of what was cut off.
 */
function cutBriefs(
  articles: readonly JudgedArticle[],
  claims: readonly string[],
  signature: readonly string[],
): Brief[] {
  return articles.flatMap(({ article, sentences, labels, fold }) => {
    const isStory = article.label === 'story';
    const lengths = cuts.map((cut) => cut + 1).filter((length) => length < sentences.length);
    if (sentences.length <= longestBrief) lengths.push(sentences.length);
    return lengths.flatMap((length): Brief[] => {
      const isKnown = labels
        .slice(0, length)
        .some((made) => signature.some((claim) => made?.has(claim) ?? false));
      if (isStory && !isKnown && length < sentences.length) return [];
      const measure = measureStory(sentences.slice(0, length), signature);
      const features = listBriefFeatures(measure, claims);
      return [{ features, label: isStory ? 1 : 0, fold, sure: measure.most >= signatureFrom }];
    });
  });
}

/**
 * Grows the trees that tell briefs about the story from others. The threshold is the least from which one in a hundred of the others,
 * judged by trees that have not seen their article, is taken for the story: in so few sentences nothing else would speak against it.
 */
export function trainBriefVerdict(
  articles: readonly JudgedArticle[],
  claims: readonly string[],
  signature: readonly string[],
): LearntStory['verdict']['brief'] {
  const briefs = cutBriefs(articles, claims, signature);
  const wrong = Array.from({ length: folds }, (_, fold) => {
    const grown = growTrees(
      briefs.filter((brief) => brief.fold !== fold),
      briefTrees,
    );
    return briefs
      .filter((brief) => brief.fold === fold && brief.label === 0)
      .map(({ features, sure }) => (sure ? toProbability(scoreRaw(grown, features)) : 0));
  })
    .flat()
    .sort((a, b) => b - a);
  const allowed = wrong[Math.floor(wrong.length * wrongShare)] ?? 0;
  return { trees: growTrees(briefs, briefTrees), about: roundFigure(Math.max(0.5, allowed + 0.001)) };
}
