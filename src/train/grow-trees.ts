import { toProbability } from '../retrieval/to-probability.ts';
import type { ScoringTrees } from '../story/scoring-trees.ts';
import { layOutTrees, type Tree, walkTree } from './lay-out-trees.ts';

export interface Example {
  features: number[];
  label: 0 | 1;
}

export interface TreeOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives (about: examples in doubt) in a leaf. */
  leastWeight: number;
  l2: number;
}

const binsPerFeature = 32;

/** Boundaries that cut a feature's values into parts of about equal size. */
function findBoundaries(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const boundaries = new Set<number>();
  for (let i = 1; i < binsPerFeature; i++) {
    const low = sorted[Math.floor((i * sorted.length) / binsPerFeature) - 1];
    const high = sorted.find((value) => low !== undefined && value > low);
    if (low !== undefined && high !== undefined) boundaries.add((low + high) / 2);
  }
  return [...boundaries].sort((a, b) => a - b);
}

/**
 * Gradient-boosted regression trees for a logistic loss (Friedman 2001; second-order leaves as in Chen and Guestrin 2016), on
 * binned features. Deterministic: the same examples in the same order give the same trees.
 */
export function growTrees(examples: readonly Example[], options: TreeOptions): ScoringTrees {
  const width = examples[0]?.features.length ?? 0;
  const boundaries = Array.from({ length: width }, (_, f) =>
    findBoundaries(examples.map((e) => e.features[f] ?? 0)),
  );
  const bins = examples.map((e) =>
    Uint8Array.from(boundaries, (cuts, f) => cuts.filter((cut) => (e.features[f] ?? 0) >= cut).length),
  );
  const positives = examples.filter((e) => e.label === 1).length;
  const base = Math.log((positives + 1) / (examples.length - positives + 1));
  const raw = new Float64Array(examples.length).fill(base);
  const gradient = new Float64Array(examples.length);
  const hessian = new Float64Array(examples.length);
  const all = examples.map((_, i) => i);

  /** Appends the tree of these members to `tree` and returns the number of its root. */
  const grow = (members: number[], depth: number, tree: Tree): number => {
    const number = tree.length / 4;
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += gradient[i] ?? 0;
      h += hessian[i] ?? 0;
    }
    tree.push(-1, round((options.rate * g) / (h + options.l2)), 0, 0);
    if (depth === 0) return number;
    const score = (sum: number, weight: number) => (sum * sum) / (weight + options.l2);
    let bestGain = 1e-3;
    let best: { feature: number; cut: number } | null = null;
    for (let f = 0; f < width; f++) {
      const cuts = boundaries[f]?.length ?? 0;
      if (cuts === 0) continue;
      const gs = new Float64Array(cuts + 1);
      const hs = new Float64Array(cuts + 1);
      for (const i of members) {
        const bin = bins[i]?.[f] ?? 0;
        gs[bin] = (gs[bin] ?? 0) + (gradient[i] ?? 0);
        hs[bin] = (hs[bin] ?? 0) + (hessian[i] ?? 0);
      }
      let gl = 0;
      let hl = 0;
      for (let cut = 0; cut < cuts; cut++) {
        gl += gs[cut] ?? 0;
        hl += hs[cut] ?? 0;
        if (hl < options.leastWeight || h - hl < options.leastWeight) continue;
        const gain = score(gl, hl) + score(g - gl, h - hl) - score(g, h);
        if (gain > bestGain) [bestGain, best] = [gain, { feature: f, cut }];
      }
    }
    if (!best) return number;
    const { feature, cut } = best;
    const yes = members.filter((i) => (bins[i]?.[feature] ?? 0) <= cut);
    const no = members.filter((i) => (bins[i]?.[feature] ?? 0) > cut);
    const branches = [grow(yes, depth - 1, tree), grow(no, depth - 1, tree)];
    tree.splice(4 * number, 4, feature, round(boundaries[feature]?.[cut] ?? 0), ...branches);
    return number;
  };
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    examples.forEach((e, i) => {
      const p = toProbability(raw[i] ?? 0);
      gradient[i] = e.label - p;
      hessian[i] = p * (1 - p);
    });
    const tree: Tree = [];
    grow(all, options.depth, tree);
    trees.push(tree);
    examples.forEach((e, i) => {
      raw[i] = (raw[i] ?? 0) + walkTree(tree, e.features);
    });
  }
  return layOutTrees(round(base), trees);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
