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
  const lines = TREES.split('\n');
  const features = new Int16Array(lines.length * INNER);
  // What asks nothing goes left, whatever the value.
  const thresholds = new Float64Array(lines.length * INNER).fill(Number.POSITIVE_INFINITY);
  const leaves = new Int16Array(lines.length * LEAVES);
  lines.forEach((line, tree) => {
    line.split(' ').forEach((part, place) => {
      const colon = part.indexOf(':');
      if (place >= INNER) leaves[tree * LEAVES + place - INNER] = Number(part);
      else if (colon > 0) {
        features[tree * INNER + place] = Number(part.slice(0, colon));
        thresholds[tree * INNER + place] = Number(part.slice(colon + 1));
      }
    });
  });
  return { features, thresholds, leaves };
}
