import { listCues } from '../claims/decide-position.ts';
import { listOwnFeatures } from '../claims/list-sparse-features.ts';
import { denyingTarget, trapTarget } from '../claims/score-linear.ts';
import type { LinearScorers } from '../story/learnt-story.ts';
import type { Matcher } from '../story/matcher-types.ts';
import { roundFigure } from './fit-calibration.ts';
import { fitLinear } from './fit-linear.ts';
import type { LabelledSentence } from './prepare-articles.ts';

const linearOptions = { epochs: 10, rate: 0.3, l2: 5e-3 };
const leastSeen = 8;
const leastWeight = 0.12;

/** What one target of a linear scorer is learnt from: which sentences count, and which of them are right. */
interface Target {
  name: string;
  label: (sentence: LabelledSentence) => 0 | 1 | null;
}

/** Fits one linear scorer a claim over concepts, those of the sentences beside it, the terms complete in it, and beginnings of words; and one each for denials and traps. */
export function learnLinear(matcher: Matcher, sentences: readonly LabelledSentence[]): LinearScorers {
  const claims = matcher.patterns.map(({ claim }): Target => ({
    name: claim,
    label: ({ claims: made }) => (made.has(claim) ? 1 : 0),
  }));
  const denies: Target = {
    name: denyingTarget,
    label: ({ claims: made }) => ([...made.values()].some(({ stance }) => stance === 'denies') ? 1 : 0),
  };
  const trap: Target = { name: trapTarget, label: (sentence) => (sentence.trap ? 1 : 0) };
  return fitTargets(
    [...claims, denies, trap],
    sentences,
    sentences.map((sentence) => sentence.sparse),
  );
}

/** Fits one linear scorer a position, on the sentences that make its claim. */
export function learnPositions(matcher: Matcher, sentences: readonly LabelledSentence[]): LinearScorers {
  const targets = matcher.patterns.flatMap((pattern): Target[] => {
    const positions = new Set(sentences.flatMap(({ claims }) => claims.get(pattern.claim)?.position ?? []));
    if (positions.size < 2) return [];
    return [...positions].sort().map((position) => ({
      name: `${pattern.claim}:${position}`,
      label: ({ claims }) => {
        const label = claims.get(pattern.claim);
        return label?.position ? (label.position === position ? 1 : 0) : null;
      },
    }));
  });
  const lists = sentences.map((sentence) => [
    ...listOwnFeatures(sentence),
    ...matcher.patterns
      .filter(({ claim }) => sentence.claims.has(claim))
      .flatMap((pattern) => listCues(pattern, sentence.analysis)),
  ]);
  return fitTargets(targets, sentences, lists);
}

function fitTargets(
  targets: readonly Target[],
  sentences: readonly LabelledSentence[],
  lists: readonly string[][],
): LinearScorers {
  const seen = new Map<string, number>();
  for (const list of lists) for (const feature of list) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen]
    .filter(([, n]) => n >= leastSeen)
    .map(([feature]) => feature)
    .sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const vectors = lists.map((list) => Int32Array.from(list.flatMap((feature) => numbers.get(feature) ?? [])));
  const bias: number[] = [];
  const pairs = names.map((): number[] => []);
  targets.forEach(({ label }, number) => {
    const examples = sentences.flatMap((sentence, i) => {
      const right = label(sentence);
      return right === null ? [] : [{ features: vectors[i] ?? new Int32Array(), label: right }];
    });
    const fitted = fitLinear(examples, names.length, linearOptions);
    bias.push(roundFigure(fitted.bias, 2));
    fitted.weights.forEach((weight, feature) => {
      if (Math.abs(weight) >= leastWeight) pairs[feature]?.push(number, roundFigure(weight, 2));
    });
  });
  const weights = Object.fromEntries(
    names.map((name, i) => [name, pairs[i] ?? []] as const).filter(([, list]) => list.length > 0),
  );
  return { targets: targets.map(({ name }) => name), bias, weights };
}
