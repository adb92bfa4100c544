import { figure, type Recogniser } from './draft.ts';
import { isOneOf, phraseAt, phraseBefore } from './scan.ts';

/**
 * One of a unit, said with an article: “more than a decade”, “an hour and a half”. Only with a hedge or a half, because
 * “a year” and “a day” alone say “per year” and “some day”.
 */
export const singles: Recogniser = (scan, at) => {
  const { words, pieces } = scan;
  if (!isOneOf(words.articles, pieces[at])) return undefined;
  const unit = phraseAt(scan, words.units, at + 1, 2);
  if (!unit) return undefined;
  const half = phraseAt(scan, words.partMore, unit.to, 3);
  if (!half && !phraseBefore(scan, words.hedges, at, 3)) return undefined;
  return figure({ from: at, to: half?.to ?? unit.to, value: 1 + (half?.value ?? 0), ...unit.value });
};
