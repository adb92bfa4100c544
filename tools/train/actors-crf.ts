import { BEFORE, isOpen, OUTSIDE, TAGS } from '../../src/actors/tagger/tags.ts';
import { randomFrom } from './random.ts';

/** A region with its features as numbers from 0 on. */
export interface Sample {
  readonly features: readonly Int32Array[];
  readonly tags: readonly number[];
  readonly weight: number;
}

export interface CrfOptions {
  /** Steps over all samples; the weights of the second half are averaged. */
  readonly rounds: number;
  readonly rate: number;
  /** Share of the features that each token does without at each step: more lets rarer features learn more. */
  readonly dropout: number;
  readonly seed: number;
}

export interface CrfWeights {
  /** TAGS numbers for each feature. */
  readonly weights: Float32Array;
  /** TAGS × TAGS. */
  readonly steps: Float64Array;
}

/** Slopes below this move nothing: steps are skipped. */
const FLAT = 1e-3;
/** What AdaGrad's sums of squares begin with: more slows the first steps. */
const FIRST_SQUARE = 0.1;
const STEPS = BEFORE.flatMap((befores, tag) => befores.map((before) => ({ before, tag, at: TAGS * before + tag })));

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), fitted by AdaGrad (Duchi et al. 2011)
 * sample by sample with feature dropout. The same samples in the same order give the same weights.
 */
export function fitCrf(samples: readonly Sample[], featureCount: number, options: CrfOptions): CrfWeights {
  const field = new Field(featureCount);
  const random = randomFrom(options.seed);
  const order = samples.slice();
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const sample of order) field.learn(dropped(sample, options.dropout, random), options.rate);
    if (2 * round >= options.rounds - 1) field.remember();
  }
  return field.average();
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
}

const dropped = (sample: Sample, share: number, random: () => number): Sample => ({
  ...sample,
  features: sample.features.map((numbers) => numbers.filter(() => random() >= share)),
});

/** The weights while they are learnt. */
class Field {
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sums: Float32Array;
  readonly #steps = new Float64Array(TAGS * TAGS);
  readonly #stepSquares = new Float64Array(TAGS * TAGS).fill(FIRST_SQUARE);
  readonly #stepSums = new Float64Array(TAGS * TAGS);
  #remembered = 0;

  constructor(featureCount: number) {
    this.#weights = new Float32Array(TAGS * featureCount);
    this.#squares = new Float32Array(TAGS * featureCount).fill(FIRST_SQUARE);
    this.#sums = new Float32Array(TAGS * featureCount);
  }

  /** One step down the slope of one sample's negative log-likelihood. */
  learn({ features, tags, weight }: Sample, rate: number): void {
    const { ofTags, ofSteps } = slopes(this.#scores(features), this.#steps, tags);
    features.forEach((numbers, i) => {
      for (let tag = 0; tag < TAGS; tag++) {
        const slope = weight * at(ofTags, TAGS * i + tag);
        if (Math.abs(slope) < FLAT) continue;
        for (const number of numbers) move(this.#weights, this.#squares, { at: TAGS * number + tag, slope, rate });
      }
    });
    for (const { at: step } of STEPS)
      move(this.#steps, this.#stepSquares, { at: step, slope: weight * at(ofSteps, step), rate });
  }

  #scores(features: readonly Int32Array[]): Float64Array {
    const scores = new Float64Array(TAGS * features.length);
    features.forEach((numbers, i) => {
      for (const number of numbers)
        for (let tag = 0; tag < TAGS; tag++) add(scores, TAGS * i + tag, at(this.#weights, TAGS * number + tag));
    });
    return scores;
  }

  /** Adds the weights as they are to the average. */
  remember(): void {
    this.#weights.forEach((weight, i) => {
      add(this.#sums, i, weight);
    });
    this.#steps.forEach((step, i) => {
      add(this.#stepSums, i, step);
    });
    this.#remembered++;
  }

  average(): CrfWeights {
    const mean = (sum: number) => sum / Math.max(1, this.#remembered);
    return { weights: this.#sums.map(mean), steps: this.#stepSums.map(mean) };
  }
}

/** One AdaGrad step of the number at `at`. */
function move(
  list: Numbers,
  squares: Numbers,
  step: { readonly at: number; readonly slope: number; readonly rate: number },
) {
  const { slope, rate } = step;
  if (slope === 0) return;
  add(squares, step.at, slope * slope);
  add(list, step.at, (-rate * slope) / Math.sqrt(at(squares, step.at)));
}

/**
 * The slope of the negative log-likelihood of `tags` by each score and by each step: what the field expects less what
 * is right. By the forward and backward sums (Rabiner 1989), each token's scaled to 1.
 */
function slopes(scores: Float64Array, steps: Float64Array, tags: readonly number[]) {
  const length = tags.length;
  const own = powersOf(scores, length);
  const step = steps.map(Math.exp);
  const ahead = forward(own, step, length);
  const behind = backward(own, step, length);
  const ofTags = ahead.map((value, i) => value * at(behind, i));
  const ofSteps = new Float64Array(TAGS * TAGS);
  const pairs = new Float64Array(TAGS * TAGS);
  for (let i = 0; i < length; i++) {
    scale(ofTags, TAGS * i);
    add(ofTags, TAGS * i + at(tags, i), -1);
    const before = i === 0 ? OUTSIDE : at(tags, i - 1);
    add(ofSteps, TAGS * before + at(tags, i), -1);
    pairs.fill(0);
    for (const { before, tag, at: pair } of STEPS) {
      const past = i === 0 ? Number(before === OUTSIDE) : at(ahead, TAGS * (i - 1) + before);
      pairs[pair] = past * at(step, pair) * at(own, TAGS * i + tag) * at(behind, TAGS * i + tag);
    }
    const sum = pairs.reduce((total, value) => total + value, 0) || 1;
    for (const { at: pair } of STEPS) add(ofSteps, pair, at(pairs, pair) / sum);
  }
  return { ofTags, ofSteps };
}

/** e to the power of each score, the highest of each token being 1. */
function powersOf(scores: Float64Array, length: number): Float64Array {
  const powers = new Float64Array(scores.length);
  for (let i = 0; i < length; i++) {
    const token = scores.subarray(TAGS * i, TAGS * (i + 1));
    const top = Math.max(...token);
    token.forEach((score, tag) => {
      powers[TAGS * i + tag] = Math.exp(score - top);
    });
  }
  return powers;
}

function forward(own: Float64Array, step: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(own.length);
  for (let i = 0; i < length; i++) {
    for (const { before, tag, at: pair } of STEPS) {
      const past = i === 0 ? Number(before === OUTSIDE) : at(sums, TAGS * (i - 1) + before);
      add(sums, TAGS * i + tag, past * at(step, pair) * at(own, TAGS * i + tag));
    }
    scale(sums, TAGS * i);
  }
  return sums;
}

function backward(own: Float64Array, step: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(own.length);
  for (let tag = 0; tag < TAGS; tag++) sums[TAGS * (length - 1) + tag] = Number(!isOpen(tag));
  for (let i = length - 2; i >= 0; i--) {
    const next = TAGS * (i + 1);
    for (const { before, tag, at: pair } of STEPS)
      add(sums, TAGS * i + before, at(step, pair) * at(own, next + tag) * at(sums, next + tag));
    scale(sums, TAGS * i);
  }
  return sums;
}

type Numbers = Float32Array | Float64Array;

const at = (list: ArrayLike<number>, i: number): number => list[i] ?? 0;

function add(list: Numbers, i: number, value: number): void {
  list[i] = (list[i] ?? 0) + value;
}

/** Makes the numbers of one token add up to 1. */
function scale(list: Float64Array, from: number): void {
  let sum = 0;
  for (let tag = 0; tag < TAGS; tag++) sum += at(list, from + tag);
  for (let tag = 0; sum > 0 && tag < TAGS; tag++) list[from + tag] = at(list, from + tag) / sum;
}
