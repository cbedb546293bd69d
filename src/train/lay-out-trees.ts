import type { ScoringTrees } from '../story/scoring-trees.ts';

/**
 * A regression tree as it grows, flat: four numbers a node (feature, bound, node if below the bound, node if not); a leaf has feature -1 and its
 * value for a bound.
 */
export type Tree = number[];

/** The value of a tree for a feature vector. */
export function walkTree(tree: Tree, features: readonly number[]): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    const bound = tree[at + 1] ?? 0;
    if (feature < 0) return bound;
    at = 4 * (((features[feature] ?? 0) < bound ? tree[at + 2] : tree[at + 3]) ?? 0);
  }
}

interface Split {
  bound: number;
  tree: number;
  leaves: number;
}

/** Leaves that the bits of a number can hold. */
const mostLeaves = 32;

/** Lays trees out for scoring (scoring-trees.ts). Throws where a tree has more than 32 leaves. */
export function layOutTrees(base: number, trees: readonly Tree[]): ScoringTrees {
  const splits: Split[][] = [];
  const values = trees.map((tree, number) => layOutTree(tree, number, splits));
  const byBound = Array.from(splits, (list) => (list ?? []).sort((a, b) => a.bound - b.bound));
  return {
    base,
    bounds: byBound.map((list) => list.map(({ bound }) => bound)),
    askedBy: byBound.map((list) => list.map(({ tree }) => tree)),
    leaves: byBound.map((list) => list.map(({ leaves }) => leaves)),
    values,
  };
}

/** Adds the splits of a tree to those of their features and returns the values of its leaves, from left to right. */
function layOutTree(tree: Tree, number: number, splits: Split[][]): number[] {
  const values: number[] = [];
  const visit = (node: number) => {
    const [feature = -1, bound = 0, below = 0, above = 0] = tree.slice(4 * node, 4 * node + 4);
    if (feature < 0) {
      values.push(bound);
      return;
    }
    const first = values.length;
    visit(below);
    const ruledOut = 2 ** values.length - 2 ** first;
    (splits[feature] ??= []).push({ bound, tree: number, leaves: ~ruledOut });
    visit(above);
  };
  visit(0);
  if (values.length > mostLeaves)
    throw new Error(`a tree has ${values.length} leaves, more than ${mostLeaves}`);
  return values;
}
