/**
 * Gradient-boosted decision trees for a yes-or-no question (Friedman, "Greedy Function Approximation", 2001; second-order
 * leaf values and split gains as in Chen & Guestrin, "XGBoost", 2016), on feature values sorted into bins. Deterministic:
 * rows and features are sampled by a seeded generator. Cost of a tree: rows × features × depth.
 */
import { randomFrom } from './random.ts';

/** Rows to learn from. `bins` holds, feature after feature, the bin of each row's value. */
export interface Table {
  readonly rows: number;
  readonly features: number;
  readonly bins: readonly Uint8Array[];
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

/** Upper bounds of each feature's bins: at most BINS − 1, fewer where there are fewer different values. */
export function binEdges(rows: readonly Float64Array[], features: number): Float64Array[] {
  return Array.from({ length: features }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
    const edges: number[] = [];
    const highest = values.at(-1) ?? 0;
    for (let bin = 1; bin < BINS; bin++) {
      const edge = Number((values[Math.floor((bin * values.length) / BINS)] ?? 0).toPrecision(4));
      if (edge < highest && edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(edge);
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
  const slopes: Slopes = { first: new Float32Array(table.rows), second: new Float32Array(table.rows) };
  const trees: Tree[] = [];
  for (let index = 0; index < options.trees; index++) {
    setSlopes(slopes, scores, table);
    const tree = grow({ table, slopes, options, random });
    addScores(scores, tree, table, options.depth);
    trees.push(tree);
  }
  return trees;
}

/** The sums of the trees for all rows of a table. */
export function scoresOf(trees: readonly Tree[], table: Table, depth: number): Float64Array {
  const scores = new Float64Array(table.rows);
  for (const tree of trees) addScores(scores, tree, table, depth);
  return scores;
}

function addScores(scores: Float64Array, tree: Tree, table: Table, depth: number): void {
  const leafBase = 2 ** depth - 1;
  for (let row = 0; row < table.rows; row++) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      const feature = tree.features[node] ?? -1;
      const isRight = feature >= 0 && (table.bins[feature]?.[row] ?? 0) > (tree.bins[node] ?? 0);
      node = 2 * node + (isRight ? 2 : 1);
    }
    scores[row] = (scores[row] ?? 0) + (tree.leaves[node - leafBase] ?? 0);
  }
}

/** First and second derivatives of the weighted logistic loss, row by row. */
interface Slopes {
  readonly first: Float32Array;
  readonly second: Float32Array;
}

function setSlopes({ first, second }: Slopes, scores: Float64Array, { rows, weights, labels }: Table): void {
  for (let row = 0; row < rows; row++) {
    const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    const weight = weights[row] ?? 0;
    first[row] = weight * (chance - (labels[row] ?? 0));
    second[row] = weight * chance * (1 - chance);
  }
}

interface Growth {
  readonly table: Table;
  readonly slopes: Slopes;
  readonly options: BoostOptions;
  readonly random: () => number;
}

function grow({ table, slopes, options, random }: Growth): Tree {
  const inner = 2 ** options.depth - 1;
  const features = new Int16Array(inner).fill(-1);
  const bins = new Uint8Array(inner);
  const chosen = Array.from({ length: table.features }, (_, i) => i).filter(() => random() < options.featureShare);
  const sampled: number[] = [];
  for (let row = 0; row < table.rows; row++) if (random() < options.rowShare) sampled.push(row);
  let level: Int32Array[] = [Int32Array.from(sampled)];
  for (let depth = 0; depth < options.depth; depth++) {
    level = level.flatMap((rows, place) => {
      const node = 2 ** depth - 1 + place;
      const split = bestSplit(rows, chosen, { table, slopes, options, random });
      if (!split) return [rows, new Int32Array()];
      features[node] = split.feature;
      bins[node] = split.bin;
      return parted(rows, table.bins[split.feature] ?? new Uint8Array(), split.bin);
    });
  }
  return { features, bins, leaves: Float32Array.from(level, (rows) => leafValue(rows, slopes, options)) };
}

function parted(rows: Int32Array, values: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const left = new Int32Array(rows.length);
  const right = new Int32Array(rows.length);
  let lefts = 0;
  let rights = 0;
  for (const row of rows) {
    if ((values[row] ?? 0) <= bin) left[lefts++] = row;
    else right[rights++] = row;
  }
  return [left.slice(0, lefts), right.slice(0, rights)];
}

function leafValue(rows: Int32Array, { first, second }: Slopes, { rate, ridge }: BoostOptions): number {
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    gradient += first[row] ?? 0;
    curvature += second[row] ?? 0;
  }
  return (-rate * gradient) / (curvature + ridge);
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

function bestSplit(rows: Int32Array, chosen: readonly number[], { table, slopes, options }: Growth): Split | null {
  if (rows.length < 2) return null;
  const first = Float32Array.from(rows, (row) => slopes.first[row] ?? 0);
  const second = Float32Array.from(rows, (row) => slopes.second[row] ?? 0);
  let best: Split | null = null;
  for (const feature of chosen) {
    const gradients = new Float64Array(BINS);
    const curvatures = new Float64Array(BINS);
    const values = table.bins[feature] ?? new Uint8Array();
    for (let i = 0; i < rows.length; i++) {
      const bin = values[rows[i] ?? 0] ?? 0;
      gradients[bin] = (gradients[bin] ?? 0) + (first[i] ?? 0);
      curvatures[bin] = (curvatures[bin] ?? 0) + (second[i] ?? 0);
    }
    const split = splitOf(feature, gradients, curvatures, options);
    if (split && split.gain > (best?.gain ?? 0)) best = split;
  }
  return best;
}

/** The best place to part a feature's bins; `null` if none leaves enough on both sides. */
function splitOf(
  feature: number,
  gradients: Float64Array,
  curvatures: Float64Array,
  options: BoostOptions,
): Split | null {
  const worth = (g: number, h: number): number => (g * g) / (h + options.ridge);
  const gradient = gradients.reduce((sum, one) => sum + one, 0);
  const curvature = curvatures.reduce((sum, one) => sum + one, 0);
  let g = 0;
  let h = 0;
  let best: Split | null = null;
  for (let bin = 0; bin < BINS - 1; bin++) {
    g += gradients[bin] ?? 0;
    h += curvatures[bin] ?? 0;
    if (h < options.leafWeight) continue;
    if (curvature - h < options.leafWeight) break;
    const gain = worth(g, h) + worth(gradient - g, curvature - h) - worth(gradient, curvature);
    if (gain > (best?.gain ?? LEAST_GAIN)) best = { feature, bin, gain };
  }
  return best;
}

/** Gain under which a split is noise of the arithmetic. */
const LEAST_GAIN = 1e-6;
