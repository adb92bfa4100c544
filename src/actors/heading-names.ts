import type { Reading } from '../text/reading.ts';
import type { Candidate } from './candidates.ts';
import { isCapital, keyAt, keyOf, type Tokens } from './capitals.ts';

/** What the prose has taught. */
interface Known {
  readonly headings: ReadonlySet<number>;
  readonly kinds: ReadonlyMap<string, unknown>;
}

/** Longest name looked for in a heading, in tokens. */
const LONGEST = 8;

/**
 * The names in headings, where every word has a capital: the longest stretches that the prose knows as names, that are
 * known places or organisations, or that begin with a first name.
 */
export function headingNames(reading: Reading, line: Tokens, { headings, kinds }: Known): Candidate[] {
  const found: Candidate[] = [];
  for (const sentence of headings) {
    const { start, end } = reading.sentenceTokens[sentence] ?? { start: 0, end: 0 };
    for (let i = start; i < end; i++) {
      const name = isCapital(line, i) ? longestAt(line, i, end, kinds) : undefined;
      if (name === undefined) continue;
      found.push({ ...name, sentence, isOpening: false, isTitled: false });
      i = name.end - 1;
    }
  }
  return found;
}

function longestAt(line: Tokens, start: number, limit: number, kinds: ReadonlyMap<string, unknown>) {
  for (let end = Math.min(limit, start + LONGEST); end > start; end--) {
    const key = keyOf(line, { start, end });
    if (kinds.has(key) || isListed(line, key)) return { start, end, key };
  }
  return fullName(line, start, limit);
}

const isListed = ({ words }: Tokens, key: string): boolean =>
  words.places.known.has(key) || words.organisations.known.has(key);

/** “Ana Ruiz”: a first name and a word that is nothing else. */
function fullName(line: Tokens, start: number, limit: number) {
  const { words, people } = line.words;
  const isName = (i: number) => i < limit && isCapital(line, i) && !words.common.has(keyAt(line, i));
  if (!people.firstNames.has(keyAt(line, start)) || !isName(start + 1)) return undefined;
  const end = start + 2;
  return { start, end, key: keyOf(line, { start, end }) };
}
