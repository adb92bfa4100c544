import type { Reading } from '../text/reading.ts';
import { type Features, featuresOf, valueKey } from './features.ts';
import type { Placed } from './figures.ts';

/**
 * Weight of each feature: a figure with one more of it is e^weight times as likely the one an editor would print.
 * Fitted by tools/train/rank-figures.ts on news digests and the number their editor put into the headline, and on
 * passages with marked key figures.
 */
export const WEIGHTS: Features = {
  order: -0.87,
  sentence: -0.95,
  depth: -0.98,
  place: 0.3,
  isMoney: 0.62,
  isPercent: -0.57,
  isMeasure: -0.49,
  isRatio: -0.44,
  isDuration: 0.02,
  isAge: -1.02,
  isDate: -1.2,
  isMonthly: -1.05,
  isRank: -0.31,
  isFirst: -0.61,
  isOne: -1.11,
  isBare: -0.54,
  isPoints: 0.95,
  isWord: -0.89,
  isTied: -0.47,
  isFormer: -1.36,
  hasHedge: -0.36,
  hasChange: 0.54,
  hasHarm: 0.67,
  hasRecord: -0.24,
  isAlone: 0.21,
  isLargest: 0.44,
  size: 0.04,
  repeats: 0.56,
  unitCommon: 0.15,
  common: 0.25,
  title: 0.35,
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
