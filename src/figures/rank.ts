import type { Reading } from '../text/reading.ts';
import { type Features, featuresOf, valueKey } from './features.ts';
import type { Placed } from './figures.ts';

/**
 * Weight of each feature: a figure with one more of it is e^weight times as likely the one an editor would print.
 * Fitted by tools/train/rank-figures.ts on news digests and the number their editor put into the headline, and on
 * passages with marked key figures.
 */
export const WEIGHTS: Features = {
  order: -0.61,
  sentence: -0.64,
  depth: -1.97,
  place: 0.37,
  isMoney: 0.68,
  isPercent: -0.56,
  isMeasure: -0.54,
  isRatio: -0.85,
  isYears: 0.59,
  isAgo: -2.18,
  isAge: -0.6,
  isDate: -1,
  isMonthly: -1.08,
  isRank: -0.4,
  isFirst: -0.97,
  isOne: -1.37,
  isBare: -0.14,
  isPoints: 1.72,
  isWord: -0.68,
  isTied: -0.55,
  isFormer: -1.67,
  hasChange: 0.52,
  hasHarm: 0.7,
  hasRecord: -0.42,
  crowd: -0.44,
  kindOrder: -0.36,
  isLargest: 0.5,
  repeats: 0.49,
  unitCommon: 0.04,
  common: 0.26,
  title: 0.65,
  inTitle: 2,
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
