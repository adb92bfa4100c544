import type { Bounds } from './select.ts';

/** How much the reader wants to read. */
export type SummaryLength = 'short' | 'normal' | 'long';

/** Under this many words the text is shown whole and has no bullets: a summary of it would be the text again. */
export const SHORT_TEXT_WORDS = 60;

const MOST_WORDS = 150; // of a list; more is an article again
const LARGEST_SHARE = 0.6; // of the article's words
const BUDGET = { short: 45, normal: 60, long: 120 }; // words of a list to aim at
const FULL = { short: 3, normal: 3, long: 7 }; // bullets of an article of 250 words and more

/** The bounds of a list for an article of `articleWords` words; `null` when the text is too short for bullets. */
export function boundsFor(articleWords: number, length: SummaryLength): Bounds | null {
  if (articleWords < SHORT_TEXT_WORDS) return null;
  const [fewest, most] = bulletsFor(articleWords, FULL[length]);
  const mostWords = Math.floor(Math.min(MOST_WORDS, LARGEST_SHARE * articleWords));
  const budget = Math.min(mostWords, BUDGET[length]);
  return { fewest, most, budget, mostWords };
}

/** Fewest and most bullets by the article's length: a short one has no more to say, a full one is worth three. */
function bulletsFor(articleWords: number, full: number): readonly [fewest: number, most: number] {
  if (articleWords < 120) return [1, 2];
  if (articleWords < 150) return [2, 3];
  return [3, articleWords < 250 ? Math.min(5, full) : full];
}
