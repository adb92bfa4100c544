import type { Features } from './features.ts';

/**
 * What each feature is worth, in the units of the score (select.ts weighs it against words and defects). Fitted by
 * tools/train/summary.ts to English news with human summaries; `title`, which those articles do not have, is set by
 * hand. A larger weight prefers sentences with more of the feature.
 */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  place: 0.4,
  isEarly: 0.45,
  lateness: -0.66,
  frequency: 0.46,
  focus: 0.83,
  topWords: 0.9,
  title: 1,
  lead: 0.2,
  whole: 0.2,
  actors: 0.05,
  names: 0.22,
  numbers: -0.07,
  figures: 0.34,
  news: 0.07,
  day: 0.21,
  quoted: -0.28,
};

/** How much the sentence tells of the article; higher is better, comparable within one article only. */
export function scoreOf(features: Features): number {
  const names = Object.keys(WEIGHTS) as (keyof Features)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
}
