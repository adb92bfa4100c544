import type { Features } from './features.ts';

/**
 * What each feature is worth, in the units of the score (select.ts weighs it against words and defects). Fitted by
 * tools/train/summary.ts to English news with human summaries; `title`, `actors` and `figures`, which those articles
 * cannot show, are set by hand. A larger weight prefers sentences with more of the feature.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  place: 0.42,
  isEarly: 0.45,
  lateness: -0.7,
  frequency: 0.47,
  focus: 0.84,
  topWords: 0.93,
  title: 1,
  lead: 0.19,
  whole: 0.24,
  actors: 0.2,
  names: 0.26,
  numbers: 0.06,
  figures: 0.1,
  news: 0.08,
  day: 0.22,
  quoted: -0.29,
};

/** How much the sentence tells of the article; higher is better, comparable within one article only. */
export function scoreOf(features: Features): number {
  const names = Object.keys(WEIGHTS) as (keyof Features)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
}
