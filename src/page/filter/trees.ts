import { DEPTH, LEAF_SCALE, TREES } from './weights.ts';

const INNER = 2 ** DEPTH - 1;
const LEAVES = 2 ** DEPTH;

/** All trees, one after the other; each with its inner nodes in breadth-first order: node n's children are 2n+1, 2n+2. */
interface Forest {
  readonly features: Int16Array;
  readonly thresholds: Float64Array;
  readonly leaves: Int16Array;
}

let forest: Forest | undefined;

/** The chance, 0 to 1, that the block with these feature values belongs to the article. See tools/train/blocks.ts. */
export function keepChance(row: Float64Array): number {
  forest ??= readForest();
  const { features, thresholds, leaves } = forest;
  let score = 0;
  for (let base = 0, leaf = 0; base < features.length; base += INNER, leaf += LEAVES) {
    let node = 0;
    while (node < INNER) {
      const isRight = (row[features[base + node] ?? 0] ?? 0) > (thresholds[base + node] ?? 0);
      node = 2 * node + (isRight ? 2 : 1);
    }
    score += leaves[leaf + node - INNER] ?? 0;
  }
  return 1 / (1 + Math.exp(-score / LEAF_SCALE));
}

/** Reads a tree a line: "feature:threshold" for each inner node or "-" where nothing is asked, then the leaves. */
function readForest(): Forest {
  const parts = TREES.split('\n').map((line) => line.split(' '));
  const inner = parts.flatMap((own) => own.slice(0, INNER)).map((part) => part.split(':'));
  return {
    features: Int16Array.from(inner, ([feature = '-']) => (feature === '-' ? 0 : Number(feature))),
    // What asks nothing goes left, whatever the value.
    thresholds: Float64Array.from(inner, ([, threshold]) => Number(threshold ?? Number.POSITIVE_INFINITY)),
    leaves: Int16Array.from(
      parts.flatMap((own) => own.slice(INNER)),
      Number,
    ),
  };
}
