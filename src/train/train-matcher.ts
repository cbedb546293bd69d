import { calibrate } from '../claims/apply-scorer.ts';
import { featureNames } from '../claims/extract-features.ts';
import { companyNames } from '../claims/measure-company.ts';
import type { Scorer, Scorers } from '../claims/scorer-types.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import type { Matcher } from '../story/matcher-types.ts';
import { findThreshold, fitCalibration, type Outcome, roundFigure } from './fit-calibration.ts';
import { countLabels, prepareArticle } from './prepare-articles.ts';
import type { LabelledArticle } from './read-labelled-articles.ts';
import { trainDenials } from './train-denials.ts';
import { outcomesOf, trainReadings } from './train-readings.ts';
import { trainVerdict } from './train-verdict.ts';

/** F1 that is given up for fewer wrong highlights: one costs a reader's trust, a missed one only the point. */
const flatness = 0.006;

export interface Training {
  scorers: Scorers;
  learnt: LearntStory;
  /** Figures of the validation articles, for the report. */
  report: Record<string, number | string>;
}

/**
 * Trains the matcher on labelled articles: what belongs to the story, the scorer of readings, the scorer of denials, the verdict. One article in ten
 * is held back to calibrate and to choose thresholds. `progress` is told of each step. Deterministic; some minutes.
 */
export function trainMatcher(
  articles: readonly LabelledArticle[],
  matcher: Matcher,
  progress: (step: string) => void,
): Training {
  progress(`reading ${articles.length} articles`);
  const prepared = articles.map((article) => prepareArticle(article, matcher));
  const training = prepared.filter(({ validates }) => !validates);
  const validation = prepared.filter(({ validates }) => validates);

  const {
    learnt,
    first,
    second,
    training: scoredTraining,
    validation: scoredValidation,
    firstLook,
  } = trainReadings(training, validation, matcher, progress);
  // Out-of-fold scores of the training articles count too: the validation articles alone would leave the threshold to chance.
  const outcomes = outcomesOf([...scoredTraining, ...scoredValidation]);
  const found = findThreshold(outcomes, countLabels(prepared), flatness);
  const readings: Scorer = {
    features: [...featureNames, ...companyNames],
    ...second,
    calibration: fitCalibration(outcomes),
    threshold: 0,
  };
  readings.threshold = calibrate(readings, found.raw);
  progress('learning denials and the verdict');
  const denials = trainDenials(scoredTraining, scoredValidation, readings, learnt);
  learnt.verdict = trainVerdict([...scoredTraining, ...scoredValidation], readings, matcher);
  return {
    scorers: { first: { features: [...featureNames], ...first }, readings, denials: denials.scorer },
    learnt,
    report: {
      articles: articles.length,
      'training articles': training.length,
      'F1 of claims on the validation articles': roundFigure(
        measureF1(outcomesOf(scoredValidation), found.raw, countLabels(validation)),
      ),
      'cross-validated F1 of claims over the training articles': roundFigure(
        measureF1(outcomesOf(scoredTraining), found.raw, countLabels(training)),
      ),
      'the same without the second look': roundFigure(
        findThreshold(outcomesOf(firstLook), countLabels(training)).f1,
      ),
      'F1 of denials among claims that are made': roundFigure(denials.f1),
      threshold: roundFigure(readings.threshold),
    },
  };
}

function measureF1(outcomes: readonly Outcome[], threshold: number, all: number): number {
  const accepted = outcomes.filter(({ raw }) => raw >= threshold);
  return (2 * accepted.filter(({ right }) => right).length) / (accepted.length + all);
}
