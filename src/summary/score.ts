import type { Features } from './features.ts';

/** What each feature is worth, in the units of the score: 1 is the best sentence of an article. */
export const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  place: 0.5,
  isFirst: 0.1,
  isEarly: 0.05,
  lateness: 0,
  frequency: 0.3,
  focus: 0.3,
  topWords: 0.3,
  title: 0.5,
  lead: 0.1,
  next: 0,
  whole: 0.2,
  actors: 0.1,
  names: 0.05,
  numbers: 0.05,
  figures: 0.05,
  news: 0.05,
  day: 0.05,
  speech: 0,
  quoted: -0.1,
  length: 0,
  brevity: -0.3,
  startsParagraph: 0,
  leans: 0,
};

/** How much the sentence tells of the article; higher is better, comparable within one article only. */
export function scoreOf(features: Features): number {
  const names = Object.keys(WEIGHTS) as (keyof Features)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0);
}
