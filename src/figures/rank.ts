import type { Reading } from '../text/reading.ts';
import { type Features, featuresOf, valueKey } from './features.ts';
import type { Placed } from './figures.ts';

/**
 * Weight of each feature: a figure with one more of it is e^weight times as likely the one an editor would print.
 * Fitted by tools/train/rank-figures.ts on news digests and the number their editor put into the headline, and on
 * passages with marked key figures.
 */
export const WEIGHTS: Features = {
  order: -0.93,
  sentence: -0.86,
  depth: -1.11,
  place: 0.29,
  isMoney: 0.67,
  isPercent: -0.49,
  isMeasure: -0.41,
  isRatio: -0.69,
  isDuration: 0.02,
  isAge: -0.94,
  isDate: -1.2,
  isMonthly: -1.22,
  isRank: -0.43,
  isFirst: -0.54,
  isOne: -1.21,
  isBare: -0.6,
  isPoints: 1.38,
  isWord: -0.85,
  isTied: -0.5,
  isFormer: -1.43,
  hasHedge: -0.14,
  hasChange: 0.51,
  hasHarm: 0.81,
  hasRecord: -0.4,
  isAlone: 0.19,
  isLargest: 0.4,
  size: 0.03,
  repeats: 0.56,
  unitCommon: 0.23,
  common: 0.25,
  title: 0.65,
};

/** The names of the features in a fixed order. */
export const FEATURE_NAMES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** `placed` with the most important first. */
export function inOrder(reading: Reading, placed: readonly Placed[]): Placed[] {
  const order = ranking(featuresOf(reading, placed), placed.map(valueKey), WEIGHTS);
  return order.flatMap((i) => placed[i] ?? []);
}

/**
 * The indices of figures by the sum of their weighted features, at a tie in text order. A value that was already given
 * goes behind all others: a list of five that says one thing twice says less.
 */
export function ranking(features: readonly Features[], keys: readonly string[], weights: Features): number[] {
  const scores = features.map((one) => scoreOf(one, weights));
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const given = new Set<string>();
  const [once, again]: [number[], number[]] = [[], []];
  for (const i of order) {
    const key = keys[i] ?? '';
    (given.has(key) ? again : once).push(i);
    given.add(key);
  }
  return [...once, ...again];
}

/** The sum of the weighted features. */
export function scoreOf(features: Features, weights: Features): number {
  let score = 0;
  for (const name of FEATURE_NAMES) score += weights[name] * features[name];
  return score;
}
