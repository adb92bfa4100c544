import type { Actor, Bullet, Figure } from '../model/digest.ts';
import type { Trace } from '../model/trace.ts';
import type { Reading } from '../text/reading.ts';
import type { SummaryWords } from './summary-words.ts';

export type SummaryLength = 'short' | 'normal' | 'long';

/** Under this many words the text is shown whole and has no bullets: a summary of it would be the text again. */
export const SHORT_TEXT_WORDS = 60;

/** What the bullets are chosen from. */
export interface SummaryInput {
  readonly reading: Reading;
  readonly figures: readonly Figure[];
  readonly actors: readonly Actor[];
}

export interface SummaryOptions {
  readonly length: SummaryLength;
  readonly trace: Trace | undefined;
}

/** The bullets of the article, in the order to be read. */
export function summarise(_input: SummaryInput, _words: SummaryWords, _options: SummaryOptions): Bullet[] {
  return [];
}
