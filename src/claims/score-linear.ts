import type { LinearScorers } from '../story/learnt-story.ts';
import { WeightTable } from '../story/weight-table.ts';

/** Targets of the linear scorers that are no claims. */
export const denyingTarget = '*denies';
export const trapTarget = '*trap';

/** Log-odds of the targets for one sentence; they hold until the same scorers score the next one. */
export interface LinearScores {
  /** Log-odds of a target; undefined where it was never learnt. */
  get(target: string): number | undefined;
  /** The targets that reach a bound. */
  listFrom(bound: number): string[];
}

/** Scorers laid out for scoring one sentence after the other. */
class LinearTargets implements LinearScores {
  readonly #targets: readonly string[];
  readonly #bias: Float64Array;
  readonly #places: ReadonlyMap<string, number>;
  /** Places by bias, the highest first: most targets no feature of a sentence says anything of. */
  readonly #byBias: readonly number[];
  /** A map finds a feature faster than an object of as many keys, and has no keys by nature. */
  readonly #weights: WeightTable | ReadonlyMap<string, readonly number[]>;
  // Sums are kept from sentence to sentence and only those that were touched set back: a map of them, new for each
  // sentence, took four times as long, and an array of all targets would cost the number of targets.
  readonly #sums: Float64Array;
  readonly #isTouched: Uint8Array;
  #touched: number[] = [];

  constructor({ targets, bias, weights }: LinearScorers) {
    this.#targets = targets;
    this.#bias = Float64Array.from(targets, (_, place) => bias[place] ?? 0);
    this.#places = new Map(targets.map((target, i) => [target, i]));
    this.#byBias = [...this.#places.values()].sort((a, b) => this.#biasOf(b) - this.#biasOf(a));
    this.#weights = weights instanceof WeightTable ? weights : new Map(Object.entries(weights));
    this.#sums = Float64Array.from(this.#bias);
    this.#isTouched = new Uint8Array(targets.length);
  }

  #biasOf(place: number): number {
    return this.#bias[place] ?? 0;
  }

  score(features: readonly string[]): this {
    for (const place of this.#touched) {
      this.#sums[place] = this.#biasOf(place);
      this.#isTouched[place] = 0;
    }
    this.#touched = [];
    const [sums, isTouched, touched] = [this.#sums, this.#isTouched, this.#touched];
    for (const feature of features) {
      const pairs = this.#weights.get(feature);
      if (!pairs) continue;
      for (let i = 0; i < pairs.length; i += 2) {
        const place = pairs[i] ?? 0;
        sums[place] = (sums[place] ?? 0) + (pairs[i + 1] ?? 0);
        if (isTouched[place] !== 0) continue;
        isTouched[place] = 1;
        touched.push(place);
      }
    }
    return this;
  }

  get(target: string): number | undefined {
    const place = this.#places.get(target);
    return place === undefined ? undefined : this.#sums[place];
  }

  listFrom(bound: number): string[] {
    const reaching = this.#touched.filter((place) => (this.#sums[place] ?? 0) >= bound);
    for (const place of this.#byBias) {
      if (this.#biasOf(place) < bound) break;
      if (this.#isTouched[place] === 0) reaching.push(place);
    }
    return reaching.flatMap((place) => this.#targets[place] ?? []);
  }
}

const known = new WeakMap<LinearScorers, LinearTargets>();

/**
 * Scores every target linearly by the features of a sentence (list-sparse-features.ts). Costs the features' weights, not
 * the number of targets.
 */
export function scoreLinear(features: readonly string[], scorers: LinearScorers): LinearScores {
  let targets = known.get(scorers);
  if (!targets) {
    targets = new LinearTargets(scorers);
    known.set(scorers, targets);
  }
  return targets.score(features);
}
