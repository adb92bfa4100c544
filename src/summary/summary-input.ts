import type { Actor, Figure } from '../model/digest.ts';
import type { Reading } from '../text/reading.ts';

/** What the bullets are chosen from. */
export interface SummaryInput {
  readonly reading: Reading;
  readonly figures: readonly Figure[];
  readonly actors: readonly Actor[];
}
