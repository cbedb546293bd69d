import { calibrate, scoreRaw } from '../claims/apply-scorer.ts';
import { measureStance, stanceFeatureNames, usualNegations } from '../claims/decide-stance.ts';
import { featureNames } from '../claims/extract-features.ts';
import { judgeStory, measureStory } from '../claims/judge-story.ts';
import { prepareMatcher } from '../claims/prepare-matcher.ts';
import { companyNames } from '../claims/measure-company.ts';
import { addCompany, analyseArticle, judgeProposals, measureArticle, type MeasuredSentence } from '../claims/score-readings.ts';
import type { Scorer, Scorers } from '../claims/scorer-types.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import type { Matcher } from '../story/matcher-types.ts';
import { findThreshold, fitCalibration, type Outcome } from './fit-calibration.ts';
import { fitLogistic } from './fit-logistic.ts';
import { growTrees, type TreeOptions } from './grow-trees.ts';
import { type LabelledSentence, learnStory } from './learn-story.ts';
import { foldOf, isForValidation, type Label, type LabelledArticle } from './read-labelled-articles.ts';

const folds = 5;
const firstTrees: TreeOptions = { trees: 150, depth: 4, rate: 0.08, leastWeight: 4, l2: 4 };
const secondTrees: TreeOptions = { trees: 120, depth: 4, rate: 0.08, leastWeight: 5, l2: 5 };
const denialTrees: TreeOptions = { trees: 60, depth: 3, rate: 0.1, leastWeight: 3, l2: 4 };
const readFrom = 0.5;

/** An article analysed; the headline, which has no labels, comes first. */
interface PreparedArticle {
  article: LabelledArticle;
  analysed: ReturnType<typeof analyseArticle>;
  labels: (ReadonlyMap<string, Label> | null)[];
  traps: boolean[];
  fold: number;
  validates: boolean;
}

/** An article measured with what was learnt from others, and scored by trees that have not seen it. */
interface ScoredArticle extends PreparedArticle {
  measured: MeasuredSentence[];
  /** Raw score of each proposal, by sentence. */
  raw: number[][];
}

export interface Training {
  scorers: Scorers;
  learnt: LearntStory;
  /** Figures of the validation articles, for the report. */
  report: Record<string, number | string>;
}

function prepareArticle(article: LabelledArticle, matcher: Matcher): PreparedArticle {
  const body = article.paragraphs.flatMap((block, i) => block.map((sentence) => ({ text: sentence.s, block: i + 1, sentence })));
  const analysed = analyseArticle([{ text: article.title, block: 0 }, ...body], prepareMatcher(matcher, article.lang));
  const labels = [null, ...body.map(({ sentence }) => new Map(sentence.claims.map((label) => [label.id, label] as const)))];
  const traps = [false, ...body.map(({ sentence }) => sentence.trap !== undefined)];
  return { article, analysed, labels, traps, fold: foldOf(article.id, folds), validates: isForValidation(article.id) };
}

function labelledSentences(articles: readonly PreparedArticle[]): LabelledSentence[] {
  return articles
    .filter(({ article }) => article.label === 'story')
    .flatMap(({ article, analysed, labels, traps }) => analysed.flatMap((sentence, i) => (labels[i] ? [{ ...sentence, claims: labels[i], trap: traps[i] ?? false, article: article.id, language: article.lang }] : [])));
}

function examplesOf(articles: readonly { article: LabelledArticle; measured: MeasuredSentence[]; labels: PreparedArticle['labels'] }[]) {
  return articles
    .filter(({ article }) => article.label === 'story')
    .flatMap(({ measured, labels }) =>
      measured.flatMap(({ proposals }, i) => {
        const wanted = labels[i];
        if (!wanted) return [];
        return proposals.map(({ proposal, features }) => ({ features, label: wanted.has(proposal.claim) ? (1 as const) : (0 as const) }));
      }),
    );
}

/** An article after the first look. */
interface FirstScored extends PreparedArticle {
  measured: MeasuredSentence[];
  /** Features of the second look, by sentence and proposal. */
  second: number[][][];
}

type Trees = Pick<Scorer, 'base' | 'trees'>;

function lookAgain(measured: readonly MeasuredSentence[], trees: Trees, learnt: LearntStory): number[][][] {
  return addCompany(measured, judgeProposals(measured, (features) => scoreRaw(trees, features)), learnt);
}

function scoreSecond(article: FirstScored, trees: Trees): ScoredArticle {
  return { ...article, raw: article.second.map((rows) => rows.map((features) => scoreRaw(trees, features))) };
}

/** Scores by the first look alone, for comparison. */
function scoreOwn(article: FirstScored): ScoredArticle {
  const own = featureNames.length;
  return { ...article, raw: article.second.map((rows) => rows.map((features) => features[own] ?? 0)) };
}

function secondExamples(articles: readonly FirstScored[]) {
  return articles
    .filter(({ article }) => article.label === 'story')
    .flatMap(({ measured, second, labels }) =>
      measured.flatMap(({ proposals }, i) => {
        const wanted = labels[i];
        if (!wanted) return [];
        return proposals.map(({ proposal }, j) => ({ features: second[i]?.[j] ?? [], label: wanted.has(proposal.claim) ? (1 as const) : (0 as const) }));
      }),
    );
}

/**
 * Trains the matcher on labelled articles: what belongs to the story, the scorer of readings, the scorer of denials, the verdict. One article in six
 * is held back to calibrate and to choose thresholds. `progress` is told of each step. Deterministic; about a minute.
 */
export function trainMatcher(articles: readonly LabelledArticle[], matcher: Matcher, progress: (step: string) => void): Training {
  progress(`reading ${articles.length} articles`);
  const prepared = articles.map((article) => prepareArticle(article, matcher));
  const training = prepared.filter(({ validates }) => !validates);
  const validation = prepared.filter(({ validates }) => validates);

  const learnt = learnStory(matcher, labelledSentences(training));
  const measureFold = (fold: number) => {
    const others = learnStory(matcher, labelledSentences(training.filter((article) => article.fold !== fold)));
    return { learnt: others, articles: training.filter((article) => article.fold === fold) };
  };
  const measuredFolds = Array.from({ length: folds }, (_, fold) => {
    progress(`learning the story without fold ${fold + 1} of ${folds}`);
    const { learnt: others, articles: held } = measureFold(fold);
    return held.map((article) => ({ ...article, measured: measureArticle(article.analysed, matcher.patterns, others) }));
  });
  const firstTraining = measuredFolds.flatMap((held, fold) => {
    progress(`growing trees of the first look without fold ${fold + 1} of ${folds}`);
    const trees = growTrees(examplesOf(measuredFolds.filter((_, i) => i !== fold).flat()), firstTrees);
    return held.map((article) => ({ ...article, second: lookAgain(article.measured, trees, learnt) }));
  });
  const scoredTraining = Array.from({ length: folds }, (_, fold) => {
    progress(`growing trees of the second look without fold ${fold + 1} of ${folds}`);
    const trees = growTrees(secondExamples(firstTraining.filter((article) => article.fold !== fold)), secondTrees);
    return firstTraining.filter((article) => article.fold === fold).map((article) => scoreSecond(article, trees));
  }).flat();
  progress('growing the trees that are shipped');
  const first = growTrees(examplesOf(measuredFolds.flat()), firstTrees);
  const grown = growTrees(secondExamples(firstTraining), secondTrees);
  const scoredValidation = validation.map((prepared) => {
    const measured = measureArticle(prepared.analysed, matcher.patterns, learnt);
    return scoreSecond({ ...prepared, measured, second: lookAgain(measured, first, learnt) }, grown);
  });

  // Out-of-fold scores of the training articles count too: the validation articles alone would leave the threshold to chance.
  const outcomes = outcomesOf([...scoredTraining, ...scoredValidation]);
  const found = findThreshold(outcomes, countLabels(prepared));
  const readings: Scorer = { features: [...featureNames, ...companyNames], ...grown, calibration: fitCalibration(outcomes), threshold: 0 };
  readings.threshold = calibrate(readings, found.raw);
  progress('learning denials and the verdict');
  const denials = trainDenials(scoredTraining, scoredValidation, readings, learnt);
  learnt.verdict = trainVerdict([...scoredTraining, ...scoredValidation], readings, matcher);
  return {
    scorers: { first: { features: [...featureNames], ...first }, readings, denials },
    learnt,
    report: {
      articles: articles.length,
      'training articles': training.length,
      'F1 of claims on the validation articles': round(measureF1(outcomesOf(scoredValidation), found.raw, countLabels(validation))),
      'cross-validated F1 of claims over the training articles': round(measureF1(outcomesOf(scoredTraining), found.raw, countLabels(training))),
      'the same without the second look': round(findThreshold(outcomesOf(firstTraining.map((article) => scoreOwn(article))), countLabels(training)).f1),
      threshold: round(readings.threshold),
    },
  };
}

function outcomesOf(articles: readonly ScoredArticle[]): Outcome[] {
  return articles
    .filter(({ article }) => article.label === 'story')
    .flatMap(({ measured, labels, raw }) =>
      measured.flatMap(({ proposals }, i) =>
        labels[i] ? proposals.map(({ proposal }, j) => ({ raw: raw[i]?.[j] ?? 0, right: labels[i]?.has(proposal.claim) ?? false })) : [],
      ),
    );
}

function measureF1(outcomes: readonly Outcome[], threshold: number, all: number): number {
  const accepted = outcomes.filter(({ raw }) => raw >= threshold);
  return (2 * accepted.filter(({ right }) => right).length) / (accepted.length + all);
}

function countLabels(articles: readonly PreparedArticle[]): number {
  return articles
    .filter(({ article }) => article.label === 'story')
    .reduce((sum, { labels }) => sum + labels.reduce((n, wanted) => n + (wanted?.size ?? 0), 0), 0);
}

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

function trainDenials(training: readonly ScoredArticle[], validation: readonly ScoredArticle[], readings: Scorer, learnt: LearntStory): Scorer {
  const examples = denialExamples(training, readings, learnt);
  const grown = growTrees(examples, denialTrees);
  // Denials are few: the training articles are counted in, or the threshold would hang on a handful.
  const outcomes = [...denialExamples(validation, readings, learnt), ...examples].map(({ features, label }) => ({ raw: scoreRaw(grown, features), right: label === 1 }));
  const all = outcomes.filter(({ right }) => right).length;
  const scorer: Scorer = { features: [...stanceFeatureNames], ...grown, calibration: fitCalibration(outcomes), threshold: 0 };
  scorer.threshold = calibrate(scorer, findThreshold(outcomes, all).raw);
  return scorer;
}

function trainVerdict(articles: readonly ScoredArticle[], readings: Scorer, matcher: Matcher): LearntStory['verdict'] {
  const rows = articles.map(({ article, measured, raw }) => {
    const sentences = measured.map(({ proposals }, i) => ({
      probabilities: new Map(proposals.map(({ proposal }, j) => [proposal.claim, calibrate(readings, raw[i]?.[j] ?? 0)] as const)),
      headline: i === 0,
    }));
    return { article, measure: measureStory(sentences, matcher.signature) };
  });
  const claims = matcher.patterns.map(({ claim }) => claim);
  const examples = rows.map(({ article, measure }) => ({
    features: [measure.headline, measure.opening, measure.readShare, ...claims.map((claim) => measure.claims.get(claim) ?? 0)],
    label: article.label === 'story' ? (1 as const) : (0 as const),
  }));
  const { weights, bias } = fitLogistic(examples, { l2: 0.01, rounds: 4000 });
  const [headline = 0, opening = 0, readShare = 0, ...ofClaims] = weights;
  const verdict = {
    claims: Object.fromEntries(claims.map((claim, i) => [claim, ofClaims[i] ?? 0])),
    headline,
    opening,
    readShare,
    bias,
    about: 0,
    mentions: 0,
  };
  const scored = rows.map(({ article, measure }) => ({ raw: judgeStory(measure, verdict).score, right: article.label === 'story', sure: measure.most >= readFrom }));
  // Never "about" against the odds: a wrong one costs more than a missed one.
  const found = findThreshold(scored.filter(({ sure }) => sure), scored.filter(({ right }) => right).length);
  verdict.about = round(Math.max(0.5, found.raw));
  const others = rows.filter(({ article }) => article.label !== 'story').map(({ article, measure }) => ({ raw: measure.most, right: article.mentions }));
  verdict.mentions = round(findThreshold(others, others.filter(({ right }) => right).length).raw);
  return verdict;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
