import type { Span } from '../model/span.ts';
import type { Reading } from '../text/reading.ts';
import { isCapital, keyAt, type Tokens } from './capitals.ts';

/** How often a word stands in the article in lower case, and with a capital where none is asked for. */
export interface WordUse {
  readonly lower: number;
  readonly capital: number;
}

/**
 * Counts every word of the article: a sentence's first word says little, the same word elsewhere says much. Headings
 * (see `isHeading`) are left out. Cost: one pass over the tokens.
 */
export function wordUse(reading: Reading, line: Tokens, headings: ReadonlySet<number>): Map<string, WordUse> {
  const use = new Map<string, WordUse>();
  reading.sentenceTokens.forEach((range, sentence) => {
    if (headings.has(sentence)) return;
    const firstWord = firstWordIn(line, range);
    for (let i = range.start; i < range.end; i++) {
      const token = reading.tokens[i];
      if (token?.kind !== 'word') continue;
      const isLower = /^\p{Ll}/u.test(token.text);
      const isTelling = !isLower && isCapital(line, i) && !isOpening(line, i, firstWord);
      if (!isLower && !isTelling) continue;
      const key = keyAt(line, i);
      const { lower = 0, capital = 0 } = use.get(key) ?? {};
      use.set(key, isLower ? { lower: lower + 1, capital } : { lower, capital: capital + 1 });
    }
  });
  return use;
}

/**
 * Whether the word at `i` begins a sentence, a quotation or what follows a colon, where every word has a capital.
 * `firstWord` is the index of the sentence's first word.
 */
export function isOpening({ tokens }: Tokens, i: number, firstWord: number): boolean {
  const before = tokens[i - 1];
  if (i <= firstWord || before?.text === ':') return true;
  return before !== undefined && /^[“"‘'«]$/.test(before.text) && before.end === tokens[i]?.start;
}

/** The index of the first word in a token range; the range's end if there is none. */
export function firstWordIn({ tokens }: Tokens, { start, end }: Span): number {
  let i = start;
  while (i < end && tokens[i]?.kind !== 'word') i++;
  return i;
}

/** Share of capitals among a line's long words from which it is set as a heading; lower takes name-rich prose for one. */
const HEADING_SHARE = 0.65;
/** Words that tell: shorter ones (“of”, “the”) are lower case in headings too. */
const TELLING_WORD = 4;
/** A heading of fewer long words cannot be told from a name. */
const LEAST_WORDS = 3;

/** Sentences set in the capitals of headings (“Talmere Opens Its New Port”): there a capital says nothing. */
export function headingSentences(reading: Reading): Set<number> {
  const headings = new Set<number>();
  reading.sentences.forEach((sentence, i) => {
    const range = reading.sentenceTokens[i] ?? { start: 0, end: 0 };
    const words = reading.tokens
      .slice(range.start, range.end)
      .filter(({ kind, text }) => kind === 'word' && text.length >= TELLING_WORD);
    const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
    const isProse = /[.!?…]["”’)]*$/.test(reading.article.text.slice(sentence.start, sentence.end));
    if (!isProse && words.length >= LEAST_WORDS && capitals >= HEADING_SHARE * words.length) headings.add(i);
  });
  return headings;
}
