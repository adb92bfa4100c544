import type { Candidate } from './candidates.ts';
import type { Defect } from './defects.ts';
import { overlapOf } from './likeness.ts';

/** A candidate with all that decides whether it is chosen. */
export interface Rated {
  readonly candidate: Candidate;
  readonly score: number;
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

/** What each defect costs, in the units of the score: 1 is the best sentence of an article. */
const COST: Readonly<Record<Defect, number>> = {
  'pointing-opener': 1,
  'loose-pronoun': 0.6,
  'loose-demonstrative': 0.6,
  'loose-noun': 0.2,
  'bare-quotation': 1,
  unbalanced: 1,
  fragment: 1,
  question: 1,
  'first-person': 0.8,
  'second-person': 0.5,
  addition: 0.1,
  'too-short': 1,
  long: 0.3,
  'too-long': 0.7,
};
const REPEATING = 0.55; // share of shared words; a sentence above it says what a chosen one says
const REPETITION = 0.6; // score lost by a sentence whose words are all in a chosen one
const OVER_BUDGET = 0.02; // score lost for each word above the budget

/** Chooses greedily: the best sentence less what it repeats, what is wrong with it and what it overruns. */
export function select(list: readonly Rated[], bounds: Bounds): Rated[] {
  const chosen: Rated[] = [];
  while (chosen.length < bounds.most) {
    const best = bestOf(list, chosen, bounds);
    if (!best) return chosen;
    chosen.push(best);
  }
  return chosen;
}

function bestOf(list: readonly Rated[], chosen: readonly Rated[], bounds: Bounds): Rated | null {
  const used = chosen.reduce((sum, { candidate }) => sum + candidate.wordCount, 0);
  const missing = bounds.fewest - chosen.length;
  let best: Rated | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const rated of list) {
    const total = used + rated.candidate.wordCount;
    if (total > bounds.mostWords || chosen.includes(rated)) continue;
    if (missing <= 0 && (total > bounds.budget || costOf(rated) > 0.3)) continue;
    const overlap = Math.max(0, ...chosen.map(({ candidate }) => overlapOf(candidate.terms, rated.candidate.terms)));
    if (overlap > REPEATING) continue;
    const value = rated.score - costOf(rated) - REPETITION * overlap - OVER_BUDGET * Math.max(0, total - bounds.budget);
    if (value > most) [best, most] = [rated, value];
  }
  return best;
}

/** What the defects of a sentence cost it together. */
export const costOf = ({ defects }: Pick<Rated, 'defects'>): number =>
  defects.reduce((sum, defect) => sum + COST[defect], 0);
