import { calibrate } from '../claims/apply-scorer.ts';
import { judgeStory, measureStory, signatureFrom } from '../claims/judge-story.ts';
import type { Scorer } from '../claims/scorer-types.ts';
import type { LearntStory } from '../story/learnt-story.ts';
import type { Matcher } from '../story/matcher-types.ts';
import { findThreshold, roundFigure } from './fit-calibration.ts';
import { fitLogistic } from './fit-logistic.ts';
import { type JudgedArticle, trainBriefVerdict } from './train-brief-verdict.ts';
import type { ScoredArticle } from './train-readings.ts';

/** F1 that is given up for fewer articles wrongly taken for the story. */
const flatness = 0.002;

/** Fits the verdict: articles about the story against their neighbours and the rest. */
export function trainVerdict(
  articles: readonly ScoredArticle[],
  readings: Scorer,
  matcher: Matcher,
): LearntStory['verdict'] {
  const judged = articles.map((article): JudgedArticle => {
    const sentences = article.measured.map(({ proposals }, i) => ({
      probabilities: new Map(
        proposals.map(
          ({ proposal }, j) => [proposal.claim, calibrate(readings, article.raw[i]?.[j] ?? 0)] as const,
        ),
      ),
      headline: i === 0,
    }));
    return { ...article, sentences };
  });
  const rows = judged.map(({ article, sentences }) => ({
    article,
    measure: measureStory(sentences, matcher.signature),
  }));
  const claims = matcher.patterns.map(({ claim }) => claim);
  const examples = rows.map(({ article, measure }) => ({
    features: [
      measure.headline,
      measure.opening,
      measure.readShare,
      ...claims.map((claim) => measure.claims.get(claim) ?? 0),
    ],
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
    brief: null,
  };
  const scored = rows.map(({ article, measure }) => ({
    raw: judgeStory(measure, verdict).score,
    right: article.label === 'story',
    sure: measure.most >= signatureFrom,
  }));
  // Never "about" against the odds: a wrong one costs more than a missed one.
  const found = findThreshold(
    scored.filter(({ sure }) => sure),
    scored.filter(({ right }) => right).length,
    flatness,
  );
  verdict.about = roundFigure(Math.max(0.5, found.raw));
  const others = rows
    .filter(({ article }) => article.label !== 'story')
    .map(({ article, measure }) => ({ raw: measure.reference, right: article.mentions }));
  verdict.mentions = roundFigure(findThreshold(others, others.filter(({ right }) => right).length).raw);
  return { ...verdict, brief: trainBriefVerdict(judged, claims, matcher.signature) };
}
