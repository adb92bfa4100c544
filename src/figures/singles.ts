import { figure, type Recogniser } from './draft.ts';
import { phraseAt, phraseBefore, type Scan } from './scan.ts';

/**
 * One of a unit, said with an article: “more than a decade”, “an hour and a half”. Only with a hedge or a half, because
 * “a year” and “a day” alone say “per year” and “some day”.
 */
export const singles: Recogniser = (scan, at) => {
  const { words, pieces } = scan;
  if (!words.articles.has(pieces[at]?.lower ?? '')) return undefined;
  const unit = phraseAt(scan, words.units, at + 1, 2);
  if (!unit) return undefined;
  const half = halfAt(scan, unit.to);
  if (half === undefined && !phraseBefore(scan, words.hedges, at, 3)) return undefined;
  return figure({ from: at, to: half ?? unit.to, value: half === undefined ? 1 : 1.5, ...unit.value });
};

function halfAt({ words, pieces }: Scan, at: number): number | undefined {
  const phrase = words.halfMore.find((parts) => parts.every((word, i) => pieces[at + i]?.lower === word));
  return phrase && at + phrase.length;
}
