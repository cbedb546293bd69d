import { scoreRaw } from '../claims/apply-scorer.ts';
import { featureNames } from '../claims/extract-features.ts';
import {
  addCompany,
  judgeProposals,
  measureArticle,
  type MeasuredSentence,
} from '../claims/score-readings.ts';
import type { ScoringTrees } from '../story/scoring-trees.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import type { Matcher } from '../story/matcher-types.ts';
import type { Outcome } from './fit-calibration.ts';
import { growTrees, type TreeOptions } from './grow-trees.ts';
import { learnStory } from './learn-story.ts';
import { folds, listLabelledSentences, type PreparedArticle } from './prepare-articles.ts';

const firstTrees: TreeOptions = { trees: 150, depth: 4, rate: 0.08, leastWeight: 4, l2: 4 };
const secondTrees: TreeOptions = { trees: 120, depth: 4, rate: 0.08, leastWeight: 5, l2: 5 };

/** An article measured with what was learnt from others, and scored by trees that have not seen it. */
export interface ScoredArticle extends PreparedArticle {
  measured: MeasuredSentence[];
  /** Raw score of each proposal, by sentence. */
  raw: number[][];
}

function examplesOf(
  articles: readonly {
    article: PreparedArticle['article'];
    measured: MeasuredSentence[];
    labels: PreparedArticle['labels'];
  }[],
) {
  return articles.flatMap(({ measured, labels }) =>
    measured.flatMap(({ proposals }, i) => {
      const wanted = labels[i];
      if (!wanted) return [];
      return proposals.map(({ proposal, features }) => ({
        features,
        label: wanted.has(proposal.claim) ? (1 as const) : (0 as const),
      }));
    }),
  );
}

/** An article after the first look. */
interface FirstScored extends PreparedArticle {
  measured: MeasuredSentence[];
  /** Features of the second look, by sentence and proposal. */
  second: number[][][];
}

function lookAgain(
  measured: readonly MeasuredSentence[],
  trees: ScoringTrees,
  learnt: LearntStory,
): number[][][] {
  return addCompany(
    measured,
    judgeProposals(measured, (features) => scoreRaw(trees, features)),
    learnt,
  );
}

function scoreSecond(article: FirstScored, trees: ScoringTrees): ScoredArticle {
  return { ...article, raw: article.second.map((rows) => rows.map((features) => scoreRaw(trees, features))) };
}

/** Scores by the first look alone, for comparison. */
function scoreOwn(article: FirstScored): ScoredArticle {
  const own = featureNames.length;
  return { ...article, raw: article.second.map((rows) => rows.map((features) => features[own] ?? 0)) };
}

function secondExamples(articles: readonly FirstScored[]) {
  return articles.flatMap(({ measured, second, labels }) =>
    measured.flatMap(({ proposals }, i) => {
      const wanted = labels[i];
      if (!wanted) return [];
      return proposals.map(({ proposal }, j) => ({
        features: second[i]?.[j] ?? [],
        label: wanted.has(proposal.claim) ? (1 as const) : (0 as const),
      }));
    }),
  );
}

export interface TrainedReadings {
  learnt: LearntStory;
  first: ScoringTrees;
  second: ScoringTrees;
  /** Training articles, each scored by trees and statistics that have not seen it. */
  training: ScoredArticle[];
  validation: ScoredArticle[];
  /** The training articles by the first look alone, for comparison. */
  firstLook: ScoredArticle[];
}

/** Learns what belongs to the story and grows the trees of both looks; `progress` is told of each step. */
export function trainReadings(
  training: readonly PreparedArticle[],
  validation: readonly PreparedArticle[],
  matcher: Matcher,
  progress: (step: string) => void,
): TrainedReadings {
  const learnt = learnStory(matcher, listLabelledSentences(training));
  const measureFold = (fold: number) => {
    const others = learnStory(
      matcher,
      listLabelledSentences(training.filter((article) => article.fold !== fold)),
    );
    return { learnt: others, articles: training.filter((article) => article.fold === fold) };
  };
  const measuredFolds = Array.from({ length: folds }, (_, fold) => {
    progress(`learning the story without fold ${fold + 1} of ${folds}`);
    const { learnt: others, articles: held } = measureFold(fold);
    return held.map((article) => ({
      ...article,
      measured: measureArticle(article.analysed, matcher.patterns, others),
    }));
  });
  const firstTraining = measuredFolds.flatMap((held, fold) => {
    progress(`growing trees of the first look without fold ${fold + 1} of ${folds}`);
    const trees = growTrees(examplesOf(measuredFolds.filter((_, i) => i !== fold).flat()), firstTrees);
    return held.map((article) => ({ ...article, second: lookAgain(article.measured, trees, learnt) }));
  });
  const scoredTraining = Array.from({ length: folds }, (_, fold) => {
    progress(`growing trees of the second look without fold ${fold + 1} of ${folds}`);
    const trees = growTrees(
      secondExamples(firstTraining.filter((article) => article.fold !== fold)),
      secondTrees,
    );
    return firstTraining
      .filter((article) => article.fold === fold)
      .map((article) => scoreSecond(article, trees));
  }).flat();
  progress('growing the trees that are shipped');
  const first = growTrees(examplesOf(measuredFolds.flat()), firstTrees);
  const grown = growTrees(secondExamples(firstTraining), secondTrees);
  const scoredValidation = validation.map((article) => {
    const measured = measureArticle(article.analysed, matcher.patterns, learnt);
    return scoreSecond({ ...article, measured, second: lookAgain(measured, first, learnt) }, grown);
  });
  return {
    learnt,
    first,
    second: grown,
    training: scoredTraining,
    validation: scoredValidation,
    firstLook: firstTraining.map(scoreOwn),
  };
}

/** Every proposal of the articles about the story, with its score and whether it is right. */
export function outcomesOf(articles: readonly ScoredArticle[]): Outcome[] {
  return articles
    .filter(({ article }) => article.label === 'story')
    .flatMap(({ measured, labels, raw }) =>
      measured.flatMap(({ proposals }, i) =>
        labels[i]
          ? proposals.map(({ proposal }, j) => ({
              raw: raw[i]?.[j] ?? 0,
              right: labels[i]?.has(proposal.claim) ?? false,
            }))
          : [],
      ),
    );
}
