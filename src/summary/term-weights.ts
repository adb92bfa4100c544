import type { Candidate } from './candidates.ts';
import type { SummaryWords } from './summary-words.ts';
import { termsOf, termsOfTokens } from './terms.ts';

/** What is known of one term of an article. */
interface TermFacts {
  /** How often it is said, as the logarithm of one more. */
  readonly count: number;
  readonly isInFirst: number;
  readonly isInLead: number;
  /** Share of the first three sentences that have it. */
  readonly lead: number;
  /** 1 if the first sentence has it, falling with the root of the place where it is first said. */
  readonly place: number;
  /** Share of the article before it is first said. */
  readonly lateness: number;
  /** Share of the sentences that have it. */
  readonly spread: number;
  /** Share of its places where it has a capital inside a sentence. */
  readonly capital: number;
  readonly isNumber: number;
  /** Letters of the stem, 1 at ten. */
  readonly letters: number;
  readonly isInTitle: number;
}

/**
 * What each fact adds to the log odds that a human summary has the term. `isInTitle` is set by hand, the others are
 * fitted by tools/train/summary.ts: a term counts more the oftener and earlier it is said.
 */
export const TERM_WEIGHTS: Readonly<Record<keyof TermFacts, number>> = {
  count: 0.76,
  isInFirst: 0.42,
  isInLead: 0.23,
  lead: 0.86,
  place: -0.61,
  lateness: -2.27,
  spread: 6.3,
  capital: 0.31,
  isNumber: 0.26,
  letters: -0.69,
  isInTitle: 1,
};
/** Log odds of a term of which all facts are 0. */
const BASE = -2.42;

const LEAD = 3; // sentences

/**
 * The chance of each term of the article to be in a human summary, 0 to 1 (word-level regression as in Hong and
 * Nenkova 2014). Cost: two passes over the terms.
 */
export function termWeights(
  list: readonly Candidate[],
  title: string | null,
  words: SummaryWords,
): ReadonlyMap<string, number> {
  return new Map([...termFacts(list, title, words)].map(([term, facts]) => [term, chanceOf(facts)]));
}

function chanceOf(facts: TermFacts): number {
  const names = Object.keys(TERM_WEIGHTS) as (keyof TermFacts)[];
  const odds = names.reduce((sum, name) => sum + TERM_WEIGHTS[name] * facts[name], BASE);
  return 1 / (1 + Math.exp(-odds));
}

interface Tally {
  said: number;
  sentences: number;
  early: number;
  capitals: number;
  readonly first: number;
}

/** The facts of each term, in the order of the article. */
export function termFacts(
  list: readonly Candidate[],
  title: string | null,
  words: SummaryWords,
): ReadonlyMap<string, TermFacts> {
  const inTitle = new Set(termsOf(title ?? '', words));
  const total = Math.max(1, list.length);
  return new Map(
    [...tallies(list, words)].map(([term, { said, sentences, early, capitals, first }]) => [
      term,
      {
        count: Math.log(1 + said),
        isInFirst: Number(first === 0),
        isInLead: Number(first < LEAD),
        lead: early / LEAD,
        place: 1 / Math.sqrt(1 + first),
        lateness: first / total,
        spread: sentences / total,
        capital: capitals / said,
        isNumber: Number(/^\p{Nd}/u.test(term)),
        letters: Math.min(1, term.length / 10),
        isInTitle: Number(inTitle.has(term)),
      },
    ]),
  );
}

function tallies(list: readonly Candidate[], words: SummaryWords): ReadonlyMap<string, Tally> {
  const found = new Map<string, Tally>();
  for (const { tokens, vocabulary, rank } of list) {
    for (const term of vocabulary) {
      const tally = found.get(term) ?? { said: 0, sentences: 0, early: 0, capitals: 0, first: rank };
      tally.sentences += 1;
      tally.early += Number(rank < LEAD);
      found.set(term, tally);
    }
    tokens.forEach((token, i) => {
      for (const term of termsOfTokens([token], words)) {
        const tally = found.get(term);
        if (!tally) continue;
        tally.said += 1;
        tally.capitals += Number(i > 0 && /^\p{Lu}/u.test(token.text));
      }
    });
  }
  return found;
}
