import type { Token } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { SummaryWords } from './summary-words.ts';

/** A candidate as the tests for defects read it. */
export interface Draft {
  readonly candidate: Candidate;
  /** All its words and numbers, in lower case and with straight apostrophes. */
  readonly spelled: readonly string[];
  /** Word and number tokens outside quotations, in order. */
  readonly spoken: readonly Token[];
  /** Nouns that the sentences before this one have introduced with “a”. */
  readonly introduced: ReadonlySet<string>;
  readonly words: SummaryWords;
}
