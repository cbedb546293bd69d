import type { LinearScorers } from '../story/learnt-story.ts';

/** Targets of the linear scorers that are no claims. */
export const denyingTarget = '*denies';
export const trapTarget = '*trap';

/** Log-odds of the targets for one sentence. */
export interface LinearScores {
  /** Log-odds of a target; undefined where it was never learnt. */
  get(target: string): number | undefined;
  /** The targets that reach a bound. */
  listFrom(bound: number): string[];
}

interface Targets {
  places: ReadonlyMap<string, number>;
  /** Places by bias, the highest first: most targets no feature of a sentence says anything of. */
  byBias: readonly number[];
  /** A map finds a feature faster than an object of as many keys, and has no keys by nature. */
  weights: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<LinearScorers, Targets>();

function prepareTargets(scorers: LinearScorers): Targets {
  let targets = known.get(scorers);
  if (!targets) {
    const places = new Map(scorers.targets.map((target, i) => [target, i]));
    const biasOf = (place: number) => scorers.bias[place] ?? 0;
    targets = {
      places,
      byBias: [...places.values()].sort((a, b) => biasOf(b) - biasOf(a)),
      weights: new Map(Object.entries(scorers.weights)),
    };
    known.set(scorers, targets);
  }
  return targets;
}

/**
 * Scores every target linearly by the features of a sentence (list-sparse-features.ts). Costs the features' weights, not
 * the number of targets.
 */
export function scoreLinear(features: readonly string[], scorers: LinearScorers): LinearScores {
  const { places, byBias, weights } = prepareTargets(scorers);
  const { targets, bias } = scorers;
  const touched = new Map<number, number>();
  for (const feature of features) {
    const pairs = weights.get(feature);
    if (!pairs) continue;
    for (let i = 0; i < pairs.length; i += 2) {
      const target = pairs[i] ?? 0;
      touched.set(target, (touched.get(target) ?? bias[target] ?? 0) + (pairs[i + 1] ?? 0));
    }
  }
  return {
    get: (target) => {
      const place = places.get(target);
      return place === undefined ? undefined : (touched.get(place) ?? bias[place] ?? 0);
    },
    listFrom: (bound) => {
      const reaching = [...touched].flatMap(([place, sum]) => (sum >= bound ? [place] : []));
      for (const place of byBias) {
        if ((bias[place] ?? 0) < bound) break;
        if (!touched.has(place)) reaching.push(place);
      }
      return reaching.flatMap((place) => targets[place] ?? []);
    },
  };
}
