import type { BlockView } from '../filter/block-view.ts';
import { OURS } from './refusal-words.ts';
import { sumWords } from './teasers.ts';

/** How the text that was kept is written and parted. */
export interface Prose {
  /** Words of prose, of its longest paragraph, and of all that was kept. */
  readonly prose: number;
  readonly longest: number;
  readonly kept: number;
  /** Paragraphs of prose. */
  readonly paragraphs: number;
  /** Words of prose of the longest stretch without a subhead. */
  readonly section: number;
  /** Share of the paragraphs with a link in a sentence. */
  readonly linkedShare: number;
  /** Share of the blocks between the first and the last kept one that are no part of the text. */
  readonly skipped: number;
  /** How often the text says "our", for 100 words: the voice of who has something to offer. */
  readonly ours: number;
}

/** Measures the `kept` blocks of a page, which stand in page order among all its `views`. */
export function proseOf(views: readonly BlockView[], kept: readonly BlockView[]): Prose {
  const prose = kept.filter((view) => view.isProse);
  return {
    prose: sumWords(prose),
    longest: Math.max(0, ...prose.map((view) => view.words)),
    kept: sumWords(kept),
    paragraphs: prose.length,
    section: longestSection(kept),
    linkedShare: prose.filter((view) => view.linked > 0).length / Math.max(1, prose.length),
    skipped: skippedShare(views, kept),
    ours: oursPer100(kept),
  };
}

function longestSection(kept: readonly BlockView[]): number {
  let longest = 0;
  let words = 0;
  for (const view of kept) {
    if (view.heading > 0) words = 0;
    else if (view.isProse) words += view.words;
    longest = Math.max(longest, words);
  }
  return longest;
}

function skippedShare(views: readonly BlockView[], kept: readonly BlockView[]): number {
  const [first, last] = [kept[0], kept.at(-1)];
  if (!(first && last)) return 0;
  const within = views.lastIndexOf(last) - views.indexOf(first) + 1;
  return 1 - kept.length / within;
}

function oursPer100(kept: readonly BlockView[]): number {
  const ours = kept.reduce((sum, view) => sum + (view.text.match(OURS)?.length ?? 0), 0);
  return (100 * ours) / Math.max(1, sumWords(kept));
}
