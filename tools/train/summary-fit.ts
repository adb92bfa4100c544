/** One thing to be weighed: its features, and how good it is. */
export interface Row {
  readonly features: readonly number[];
  readonly label: number;
}

/** A loss: adds the slope of the rows of one article to `slope`. */
export type Slope = (rows: readonly Row[], weights: readonly number[], slope: number[]) => void;

export interface FitOptions {
  /** Steps over all articles. */
  readonly rounds: number;
  readonly rate: number;
  /** Pull of each weight towards 0, for each article; larger fits keep closer to 0. */
  readonly pull: readonly number[];
}

const MOMENTUM = 0.9;
const SCALE = 0.99;

/** Weights by full-batch Adam (Kingma and Ba 2015), from 0: the same rows give the same weights. */
export function fitWeights(articles: readonly (readonly Row[])[], slopeOf: Slope, options: FitOptions): number[] {
  const size = options.pull.length;
  const weights = new Array<number>(size).fill(0);
  const mean = [...weights];
  const square = [...weights];
  for (let round = 1; round <= options.rounds; round++) {
    const slope = weights.map((weight, j) => weight * at(options.pull, j) * articles.length);
    for (const rows of articles) slopeOf(rows, weights, slope);
    for (let j = 0; j < size; j++) {
      mean[j] = MOMENTUM * at(mean, j) + (1 - MOMENTUM) * at(slope, j);
      square[j] = SCALE * at(square, j) + (1 - SCALE) * at(slope, j) ** 2;
      const step = at(mean, j) / (1 - MOMENTUM ** round);
      weights[j] = at(weights, j) - (options.rate * step) / (Math.sqrt(at(square, j) / (1 - SCALE ** round)) + 1e-9);
    }
  }
  return weights;
}

/** Logistic regression: each row's label is the chance that it happens. */
export const logistic: Slope = (rows, weights, slope) => {
  for (const { features, label } of rows) add(slope, features, 1 / (1 + Math.exp(-dot(features, weights))) - label);
};

/** Listwise softmax: the labels of an article's rows are logits of how they should be ranked (Cao et al. 2007). */
export const listwise: Slope = (rows, weights, slope) => {
  const wanted = softmax(rows.map(({ label }) => label));
  const given = softmax(rows.map(({ features }) => dot(features, weights)));
  rows.forEach(({ features }, i) => {
    add(slope, features, at(given, i) - at(wanted, i));
  });
};

function softmax(logits: readonly number[]): number[] {
  const top = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, j) => sum + x * at(b, j), 0);

function add(slope: number[], features: readonly number[], factor: number): void {
  for (let j = 0; j < slope.length; j++) slope[j] = at(slope, j) + factor * at(features, j);
}

const at = (list: readonly number[], j: number): number => list[j] ?? 0;
