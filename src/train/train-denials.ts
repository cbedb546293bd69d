import { calibrate, scoreRaw } from '../claims/apply-scorer.ts';
import { measureStance, stanceFeatureNames, usualNegations } from '../claims/decide-stance.ts';
import type { Scorer } from '../claims/scorer-types.ts';
import type { ScoringTrees } from '../story/scoring-trees.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { findThreshold, fitCalibration } from './fit-calibration.ts';
import { growTrees, type TreeOptions } from './grow-trees.ts';
import { folds } from './prepare-articles.ts';
import type { ScoredArticle } from './train-readings.ts';

const denialTrees: TreeOptions = { trees: 120, depth: 4, rate: 0.06, leastWeight: 3, l2: 4 };

function denialExamples(articles: readonly ScoredArticle[], readings: Scorer, learnt: LearntStory) {
  return articles.flatMap(({ measured, labels, raw }) =>
    measured.flatMap((sentence, i) =>
      sentence.proposals.flatMap(({ proposal }, j) => {
        const label = labels[i]?.get(proposal.claim);
        if (!label) return [];
        const score = calibrate(readings, raw[i]?.[j] ?? 0);
        const features = measureStance(sentence, proposal, usualNegations(learnt, proposal.claim), score);
        return [{ features, label: label.stance === 'denies' ? (1 as const) : (0 as const) }];
      }),
    ),
  );
}

/**
 * Grows the trees that tell a denial from an assertion, on the sentences that make a claim.
 *
 * @returns the scorer, and the F1 of denials among articles that its trees had not seen
 */
export function trainDenials(
  training: readonly ScoredArticle[],
  validation: readonly ScoredArticle[],
  readings: Scorer,
  learnt: LearntStory,
): { scorer: Scorer; f1: number } {
  const examplesOf = (articles: readonly ScoredArticle[]) => denialExamples(articles, readings, learnt);
  const outcomesOf = (articles: readonly ScoredArticle[], trees: ScoringTrees) =>
    examplesOf(articles).map(({ features, label }) => ({
      raw: scoreRaw(trees, features),
      right: label === 1,
    }));
  const grown = growTrees(examplesOf(training), denialTrees);
  // Denials are few: the training articles count too, each scored by trees that have not seen it, or the threshold would hang on a handful.
  const held = Array.from({ length: folds }, (_, fold) =>
    outcomesOf(
      training.filter((article) => article.fold === fold),
      growTrees(examplesOf(training.filter((article) => article.fold !== fold)), denialTrees),
    ),
  ).flat();
  const outcomes = [...outcomesOf(validation, grown), ...held];
  const found = findThreshold(outcomes, outcomes.filter(({ right }) => right).length);
  const scorer: Scorer = {
    features: [...stanceFeatureNames],
    ...grown,
    calibration: fitCalibration(outcomes),
    threshold: 0,
  };
  scorer.threshold = calibrate(scorer, found.raw);
  return { scorer, f1: found.f1 };
}
