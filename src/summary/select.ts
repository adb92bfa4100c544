import type { Candidate } from './candidates.ts';
import type { Defect } from './defects.ts';
import { overlapOf } from './likeness.ts';

/** A candidate with all that decides whether it is chosen. */
export interface Rated {
  readonly candidate: Candidate;
  readonly score: number;
  /** Likeness to the headline, 0 to 1. */
  readonly title: number;
  readonly defects: readonly Defect[];
}

/** How many bullets and words a list may have. */
export interface Bounds {
  readonly fewest: number;
  readonly most: number;
  /** Words of the whole list to aim at. */
  readonly budget: number;
  /** Words of the whole list never passed. */
  readonly mostWords: number;
}

/** What each defect costs, in the units of the score. More of it keeps such sentences out, and better news with them. */
const COST: Readonly<Record<Defect, number>> = {
  'pointing-opener': 2,
  'loose-pronoun': 1.6,
  'loose-demonstrative': 2,
  'loose-noun': 0.3,
  'bare-quotation': 2,
  unbalanced: 2,
  fragment: 2,
  question: 2,
  'first-person': 1.6,
  'second-person': 1,
  addition: 0.2,
  'too-short': 2,
  long: 0.1,
  'too-long': 1.5,
};
const REPEATING = 0.55; // share of shared words; a sentence above it says what a chosen one says
const REPETITION = 1.2; // score lost by a sentence whose words are all in a chosen one
const COVERAGE = 0.5; // score for each word that a human summary surely has; more prefers full sentences
const LENGTH = 0.05; // score lost for each word; more prefers short sentences
const OVER_BUDGET = 0.03; // score lost besides for each word above the budget
const EXTRA_COST = 0.5; // defects up to which a sentence may come on top of the fewest bullets

/**
 * Chooses greedily: the best sentence for what it adds to the chosen ones, less what it repeats, what is wrong with it
 * and what it overruns. `weights` are the worth of the article's terms. Cost: one pass over the terms for each bullet.
 */
export function select(list: readonly Rated[], weights: ReadonlyMap<string, number>, bounds: Bounds): Rated[] {
  const chosen: Rated[] = [];
  while (chosen.length < bounds.most) {
    const best = bestOf(list, chosen, weights, bounds);
    if (!best) return chosen;
    chosen.push(best);
  }
  return chosen;
}

function bestOf(
  list: readonly Rated[],
  chosen: readonly Rated[],
  weights: ReadonlyMap<string, number>,
  bounds: Bounds,
): Rated | null {
  const used = chosen.reduce((sum, { candidate }) => sum + candidate.wordCount, 0);
  const said = new Set(chosen.flatMap(({ candidate }) => candidate.terms));
  let best: Rated | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const rated of list) {
    if (chosen.includes(rated) || !fits(rated, used, chosen.length, bounds)) continue;
    const overlap = Math.max(
      0,
      ...chosen.map(({ candidate }) => overlapOf(candidate.vocabulary, rated.candidate.vocabulary)),
    );
    if (overlap > REPEATING) continue;
    const overrun = Math.max(0, used + rated.candidate.wordCount - bounds.budget);
    const value =
      ownValue(rated) + COVERAGE * worthOf(rated, said, weights) - REPETITION * overlap - OVER_BUDGET * overrun;
    if (value > most) [best, most] = [rated, value];
  }
  return best;
}

/** Whether the sentence may come next: within the words, and without fault if there are enough bullets already. */
function fits(rated: Rated, used: number, bullets: number, bounds: Bounds): boolean {
  const total = used + rated.candidate.wordCount;
  if (total > bounds.mostWords) return false;
  return bullets < bounds.fewest || (total <= bounds.budget && costOf(rated) <= EXTRA_COST);
}

const ownValue = (rated: Rated): number => rated.score - costOf(rated) - LENGTH * rated.candidate.wordCount;

/** The worth of the words that the sentence says and no chosen one does. */
function worthOf({ candidate }: Rated, said: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of candidate.vocabulary) if (!said.has(term)) sum += weights.get(term) ?? 0;
  return sum;
}

/** What the defects of a sentence cost it together. */
export const costOf = ({ defects }: Pick<Rated, 'defects'>): number =>
  defects.reduce((sum, defect) => sum + COST[defect], 0);
