/**
 * Gradient-boosted decision trees for a yes-or-no question (Friedman, "Greedy Function Approximation", 2001; second-order
 * leaf values and split gains as in Chen & Guestrin, "XGBoost", 2016), on feature values sorted into bins. Deterministic:
 * rows and features are sampled by a seeded generator. Cost of a tree: rows × features × depth.
 */

/** Rows to learn from. `bins` holds the bin of each value, row after row. */
export interface Table {
  readonly rows: number;
  readonly features: number;
  readonly bins: Uint8Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** A complete binary tree in breadth-first order: a value's bin ≤ `bin` goes left. Node n's children are 2n+1, 2n+2. */
export interface Tree {
  /** Feature of each inner node; -1 where it splits no more and everything goes left. */
  readonly features: Int16Array;
  readonly bins: Uint8Array;
  readonly leaves: Float32Array;
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of its value that each tree adds: lower learns slower and generalises better. */
  readonly rate: number;
  /** Sum of second derivatives that a leaf needs: higher refuses splits made for a few rows. */
  readonly leafWeight: number;
  /** Pulls leaf values to zero; in units of second derivatives. */
  readonly ridge: number;
  /** Share of the rows, and of the features, that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

const BINS = 64;

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Upper bounds of each feature's bins: at most BINS − 1, fewer where there are fewer different values. */
export function binEdges(rows: readonly Float64Array[], features: number): Float64Array[] {
  return Array.from({ length: features }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
    const edges: number[] = [];
    for (let bin = 1; bin < BINS; bin++) {
      const low = values[Math.floor((bin * values.length) / BINS)] ?? 0;
      const high = values.find((value) => value > low);
      if (high !== undefined && (edges.at(-1) ?? Number.NEGATIVE_INFINITY) < low) edges.push(low);
    }
    return Float64Array.from(edges);
  });
}

/** The bin of `value`: how many of the edges lie below it. */
export function binOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Learns trees whose sum is the log-odds of a row's label being 1. */
export function boost(table: Table, options: BoostOptions): Tree[] {
  const random = randomFrom(options.seed);
  const scores = new Float64Array(table.rows);
  const gradients = new Float64Array(table.rows);
  const curvatures = new Float64Array(table.rows);
  const trees: Tree[] = [];
  for (let index = 0; index < options.trees; index++) {
    for (let row = 0; row < table.rows; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      const weight = table.weights[row] ?? 0;
      gradients[row] = weight * (chance - (table.labels[row] ?? 0));
      curvatures[row] = weight * chance * (1 - chance);
    }
    const tree = grow({ table, gradients, curvatures, options, random });
    for (let row = 0; row < table.rows; row++)
      scores[row] = (scores[row] ?? 0) + leafOf(tree, table, row, options.depth);
    trees.push(tree);
  }
  return trees;
}

/** The sum of the trees for a row of bins. */
export const scoreOf = (trees: readonly Tree[], table: Table, row: number, depth: number): number =>
  trees.reduce((sum, tree) => sum + leafOf(tree, table, row, depth), 0);

function leafOf(tree: Tree, table: Table, row: number, depth: number): number {
  let node = 0;
  for (let level = 0; level < depth; level++) {
    const feature = tree.features[node] ?? -1;
    const isRight = feature >= 0 && (table.bins[row * table.features + feature] ?? 0) > (tree.bins[node] ?? 0);
    node = 2 * node + (isRight ? 2 : 1);
  }
  return tree.leaves[node - (2 ** depth - 1)] ?? 0;
}

interface Growth {
  readonly table: Table;
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly options: BoostOptions;
  readonly random: () => number;
}

function grow(growth: Growth): Tree {
  const { table, options, random } = growth;
  const inner = 2 ** options.depth - 1;
  const features = new Int16Array(inner).fill(-1);
  const bins = new Uint8Array(inner);
  const chosen = Array.from({ length: table.features }, (_, i) => i).filter(() => random() < options.featureShare);
  const sampled: number[] = [];
  for (let row = 0; row < table.rows; row++) if (random() < options.rowShare) sampled.push(row);
  let level: Int32Array[] = [Int32Array.from(sampled)];
  for (let depth = 0; depth < options.depth; depth++) {
    const next: Int32Array[] = [];
    level.forEach((rows, place) => {
      const node = 2 ** depth - 1 + place;
      const split = bestSplit(growth, rows, chosen);
      if (split) {
        features[node] = split.feature;
        bins[node] = split.bin;
      }
      const goesLeft = (row: number): boolean =>
        !split || (table.bins[row * table.features + split.feature] ?? 0) <= split.bin;
      next.push(rows.filter(goesLeft), split ? rows.filter((row) => !goesLeft(row)) : new Int32Array());
    });
    level = next;
  }
  return { features, bins, leaves: Float32Array.from(level, (rows) => leafValue(growth, rows)) };
}

function leafValue({ gradients, curvatures, options }: Growth, rows: Int32Array): number {
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    gradient += gradients[row] ?? 0;
    curvature += curvatures[row] ?? 0;
  }
  return (-options.rate * gradient) / (curvature + options.ridge);
}

function bestSplit(
  growth: Growth,
  rows: Int32Array,
  chosen: readonly number[],
): { feature: number; bin: number } | null {
  const { table, gradients, curvatures, options } = growth;
  if (rows.length < 2) return null;
  const sums = new Float64Array(table.features * BINS * 2);
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    const g = gradients[row] ?? 0;
    const h = curvatures[row] ?? 0;
    gradient += g;
    curvature += h;
    const at = row * table.features;
    for (const feature of chosen) {
      const cell = (feature * BINS + (table.bins[at + feature] ?? 0)) * 2;
      sums[cell] = (sums[cell] ?? 0) + g;
      sums[cell + 1] = (sums[cell + 1] ?? 0) + h;
    }
  }
  const worth = (g: number, h: number): number => (g * g) / (h + options.ridge);
  const whole = worth(gradient, curvature);
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-6;
  for (const feature of chosen) {
    let g = 0;
    let h = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      const cell = (feature * BINS + bin) * 2;
      g += sums[cell] ?? 0;
      h += sums[cell + 1] ?? 0;
      if (h < options.leafWeight) continue;
      if (curvature - h < options.leafWeight) break;
      const gain = worth(g, h) + worth(gradient - g, curvature - h) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}
