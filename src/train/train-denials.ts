import { calibrate, scoreRaw } from '../claims/apply-scorer.ts';
import { measureStance, stanceFeatureNames, usualNegations } from '../claims/decide-stance.ts';
import type { Scorer } from '../claims/scorer-types.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import { findThreshold, fitCalibration } from './fit-calibration.ts';
import { growTrees, type TreeOptions } from './grow-trees.ts';
import type { ScoredArticle } from './train-readings.ts';

const denialTrees: TreeOptions = { trees: 60, depth: 3, rate: 0.1, leastWeight: 3, l2: 4 };

function denialExamples(articles: readonly ScoredArticle[], readings: Scorer, learnt: LearntStory) {
  return articles.flatMap(({ measured, labels, raw }) =>
    measured.flatMap(({ analysis, proposals }, i) =>
      proposals.flatMap(({ proposal }, j) => {
        const label = labels[i]?.get(proposal.claim);
        if (!label) return [];
        const score = calibrate(readings, raw[i]?.[j] ?? 0);
        const features = measureStance(analysis, proposal, usualNegations(learnt, proposal.claim), score);
        return [{ features, label: label.stance === 'denies' ? (1 as const) : (0 as const) }];
      }),
    ),
  );
}

/** Grows the trees that tell a denial from an assertion, on the sentences that make a claim. */
export function trainDenials(
  training: readonly ScoredArticle[],
  validation: readonly ScoredArticle[],
  readings: Scorer,
  learnt: LearntStory,
): Scorer {
  const examples = denialExamples(training, readings, learnt);
  const grown = growTrees(examples, denialTrees);
  // Denials are few: the training articles are counted in, or the threshold would hang on a handful.
  const outcomes = [...denialExamples(validation, readings, learnt), ...examples].map(
    ({ features, label }) => ({ raw: scoreRaw(grown, features), right: label === 1 }),
  );
  const all = outcomes.filter(({ right }) => right).length;
  const scorer: Scorer = {
    features: [...stanceFeatureNames],
    ...grown,
    calibration: fitCalibration(outcomes),
    threshold: 0,
  };
  scorer.threshold = calibrate(scorer, findThreshold(outcomes, all).raw);
  return scorer;
}
