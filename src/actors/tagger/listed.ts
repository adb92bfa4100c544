import type { Span } from '../../model/span.ts';
import { hasCapital, keyAt, type Tokens } from '../capitals.ts';
import { hashText } from './hash.ts';
import type { NameModel } from './model.ts';
import { listsOf } from './word-facts.ts';

/** Longest name looked up in the lists, in tokens. */
const LONGEST = 4;
/** Where in a listed name the token stands, beside the bits of the lists. */
const BEGINS = 16;
const GOES_ON = 32;
const ENDS = 48;

/**
 * For each token of the range, where it stands in a name of several words that the lists have (“Rio de Janeiro”), and
 * which lists; 0 for none. Of names that overlap the longest that begins last.
 */
export function listedNames(line: Tokens, range: Span, model: NameModel): number[] {
  const marks = new Array<number>(range.end - range.start).fill(0);
  for (let start = range.start; start < range.end; start++) {
    if (!hasCapital(line, start)) continue;
    let hash = hashText(keyAt(line, start));
    for (let last = start + 1; last < Math.min(start + LONGEST, range.end); last++) {
      hash = hashText(keyAt(line, last), hashText(' ', hash));
      const lists = listsOf(model, hash);
      for (let i = start; lists > 0 && i <= last; i++)
        marks[i - range.start] = lists | (i === start ? BEGINS : i === last ? ENDS : GOES_ON);
    }
  }
  return marks;
}
