import { DEPTH, LEAF_SCALE, TREES } from './weights.ts';

/** A tree as read from the weights: inner nodes in breadth-first order, then the leaves. */
interface Tree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

let trees: readonly Tree[] | undefined;

/** The chance, 0 to 1, that the block with these feature values belongs to the article. See tools/train/blocks.ts. */
export function keepChance(row: ArrayLike<number>): number {
  trees ??= TREES.split('\n').map(parseTree);
  const score = trees.reduce((sum, tree) => sum + leafOf(tree, row), 0);
  return 1 / (1 + Math.exp(-score / LEAF_SCALE));
}

/** One line of the weights: "feature:threshold" for each inner node or "-" where nothing is asked, then the leaves. */
function parseTree(line: string): Tree {
  const parts = line.split(' ');
  const inner = parts.slice(0, 2 ** DEPTH - 1).map((part) => part.split(':'));
  return {
    features: inner.map(([feature = '']) => (feature === '-' ? -1 : Number(feature))),
    thresholds: inner.map(([, threshold = '0']) => Number(threshold)),
    leaves: parts.slice(2 ** DEPTH - 1).map(Number),
  };
}

function leafOf({ features, thresholds, leaves }: Tree, row: ArrayLike<number>): number {
  let node = 0;
  for (let level = 0; level < DEPTH; level++) {
    const feature = features[node] ?? -1;
    const isRight = feature >= 0 && (row[feature] ?? 0) > (thresholds[node] ?? 0);
    node = 2 * node + (isRight ? 2 : 1);
  }
  return leaves[node - features.length] ?? 0;
}
