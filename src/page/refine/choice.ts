import type { BlockView } from '../filter/block-view.ts';
import { CUE_GROUPS } from '../filter/cue-words.ts';

/** A choice of blocks: for each its chance to belong to the article, and whether it is kept. */
export interface Choice {
  readonly views: readonly BlockView[];
  readonly chances: readonly number[];
  readonly kept: readonly boolean[];
  /** Index of the headline; -1 if there is none. */
  readonly headline: number;
  /** Folded words of the page's description, and of the beginning of each block. */
  readonly description: ReadonlySet<string>;
  readonly beginnings: readonly ReadonlySet<string>[];
}

/** One step of refinement: for each block whether it is still, or again, kept. */
export type Step = (choice: Choice) => readonly boolean[];

/** Words of prose that make a text of its own. */
export const STORY_WORDS = 40;
/** Words from which on a linked line is a headline. */
export const HEADLINE_WORDS = 4;
/** Chance from which on no line is taken for furniture by its words. */
export const SURE = 0.93;

/** Words of prose among the chosen blocks. */
export const proseIn = (views: readonly BlockView[], kept: readonly boolean[]): number =>
  views.reduce((sum, view, index) => sum + (kept[index] && view.isProse ? view.words : 0), 0);

/** The nearest of the elements around the block that has one of the tags. */
export const ancestor = (view: BlockView, ...tags: string[]): Element | undefined =>
  view.path.find((element) => tags.includes(element.tagName));

/** The bit set of some cues. */
export const cueBits = (...cues: string[]): number =>
  cues.reduce((bits, cue) => bits | (1 << CUE_GROUPS.indexOf(cue)), 0);
