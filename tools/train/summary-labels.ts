import { countsOf } from '../../src/summary/likeness.ts';
import type { SummaryWords } from '../../src/summary/summary-words.ts';
import { stem } from '../../src/summary/terms.ts';

/** What a word of a sentence costs in shared words and in shared pairs: half of the F1 that a good list reaches. */
const WORD_COST = 0.18;
const PAIR_COST = 0.08;

/**
 * How much a sentence adds to a list of bullets in ROUGE-1 and ROUGE-2 F1 against a human summary: the words and pairs
 * it shares, less what its length costs, for each word of the summary. (F1 is a fraction; at its best value a sentence
 * helps if it has more hits than half of F1 times its length: Dinkelbach 1967.)
 */
export function usefulness(sentence: string, summary: readonly string[], words: SummaryWords): number {
  const own = spelled(sentence, words);
  const wanted = summary.map((line) => spelled(line, words));
  const length = wanted.flat().length;
  const shared = hits(own, wanted.flat()) - WORD_COST * own.length;
  const sharedPairs = hits(pairs(own), wanted.flatMap(pairs)) - PAIR_COST * own.length;
  return (shared + sharedPairs) / Math.max(1, length);
}

const spelled = (text: string, words: SummaryWords): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stem(word, words));

const pairs = (list: readonly string[]): string[] => list.slice(1).map((word, i) => `${list[i]} ${word}`);

function hits(own: readonly string[], wanted: readonly string[]): number {
  const wantedCounts = countsOf(wanted);
  return [...countsOf(own)].reduce((sum, [word, count]) => sum + Math.min(count, wantedCounts.get(word) ?? 0), 0);
}
