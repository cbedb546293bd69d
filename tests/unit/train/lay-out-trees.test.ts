import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreRaw } from '../../../src/claims/apply-scorer.ts';
import { layOutTrees, type Tree, walkTree } from '../../../src/train/lay-out-trees.ts';

type Node = number | { feature: number; bound: number; below: Node; above: Node };

const values = fc.integer({ min: -4, max: 4 });
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    values,
    fc.record({ feature: fc.nat(3), bound: values, below: tie('node'), above: tie('node') }),
  ),
}));

/** Writes a node and what hangs on it as grow-trees.ts does, and returns its number. */
function writeNode(of: Node, tree: Tree): number {
  const number = tree.length / 4;
  tree.push(-1, typeof of === 'number' ? of : 0, 0, 0);
  if (typeof of === 'number') return number;
  const branches = [writeNode(of.below, tree), writeNode(of.above, tree)];
  tree.splice(4 * number, 4, of.feature, of.bound, ...branches);
  return number;
}

function writeTree(root: Node): Tree {
  const tree: Tree = [];
  writeNode(root, tree);
  return tree;
}

it('scores as walking each tree from its root does', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), fc.array(values, { maxLength: 4 }), (roots, features) => {
      const trees = roots.map(writeTree);
      const walked = trees.reduce((sum, tree) => sum + walkTree(tree, features), 1);
      expect(scoreRaw(layOutTrees(1, trees), features)).toBe(walked);
    }),
  );
});

it('refuses a tree of more leaves than a number has bits', () => {
  let root: Node = 0;
  for (let i = 0; i < 32; i++) root = { feature: 0, bound: i, below: 0, above: root };
  expect(() => layOutTrees(0, [writeTree(root)])).toThrow('33 leaves');
});
