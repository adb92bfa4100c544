import { type Token, tokens } from '../text/tokens.ts';
import type { SummaryWords } from './summary-words.ts';

const SHORTEST_STEM = 4; // letters left when an ending is cut: “string” keeps its “ing”

/** The content words of `text` cut to their stems, in order, repeats kept: what texts are compared by. */
export const termsOf = (text: string, words: SummaryWords): string[] => termsOfTokens(tokens(text), words);

/** As `termsOf`, for text that has been taken apart already. Possessives, signs and one-letter words do not count. */
export function termsOfTokens(pieces: readonly Token[], words: SummaryWords): string[] {
  return pieces.flatMap(({ kind, text }) => {
    if (kind === 'number') return [text];
    const word = text.toLowerCase();
    if (kind !== 'word' || word.length < 2 || /^[’']/.test(word) || words.stopWords.has(word)) return [];
    return [stem(word, words)];
  });
}

/** `word` (lower case) without its ending. */
export function stem(word: string, words: SummaryWords): string {
  const ending = words.endings.find((cut) => word.endsWith(cut) && word.length - cut.length >= SHORTEST_STEM);
  return ending ? word.slice(0, -ending.length) : word;
}
