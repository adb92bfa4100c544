import { fold } from '../fold.ts';
import type { BlockView } from './block-view.ts';

/** What the blocks of a page have in common, and what the page says of itself. */
export interface PageView {
  readonly views: readonly BlockView[];
  /** Folded words of the page's title, and of its description. */
  readonly title: ReadonlySet<string>;
  readonly description: ReadonlySet<string>;
  /** Indices of the first and last block that Readability kept; -1 if it kept none. */
  readonly firstKept: number;
  readonly lastKept: number;
  /** Index of the heading that repeats the title; -1 if none does. */
  readonly headline: number;
  /** Words of prose under each element, links and short lines not counted. */
  readonly prose: ReadonlyMap<Element, number>;
  /** Words of prose of the page. */
  readonly proseWords: number;
  /** The smallest element around at least `MAIN_SHARE` of the kept prose; undefined where there is none. */
  readonly main: Element | undefined;
  /** For each shape of block, its blocks, their words and their words of prose. */
  readonly shapes: ReadonlyMap<string, ShapeCounts>;
  /** Folded words of the beginning of each block; none of those that are neither near the text nor a heading. */
  readonly beginnings: readonly ReadonlySet<string>[];
  /** What is known of elements: whether they are small and hold a picture. Asked once each, since counting children is slow. */
  readonly hasPicture: Map<Element, boolean>;
  /** How often each text of a block stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
}

interface ShapeCounts {
  blocks: number;
  words: number;
  prose: number;
}

/** Share of the kept prose that the main element holds: higher takes in more of the page, lower loses scattered parts. */
const MAIN_SHARE = 0.8;

/** UTF-16 units of a block that are compared with the title and the description. */
const BEGINNING = 300;

const NO_WORDS: ReadonlySet<string> = new Set();
const beginningOf = ({ text }: BlockView): ReadonlySet<string> => foldedWords(text.slice(0, BEGINNING));

/** What the page says of itself, for comparison with its blocks. */
export interface PageWords {
  readonly title: string;
  readonly description: string;
}

/** Sums up a page's blocks. */
export function pageView(views: readonly BlockView[], words: PageWords): PageView {
  const title = foldedWords(words.title);
  const beginnings = views.map((view) => (view.isNear || view.heading > 0 ? beginningOf(view) : NO_WORDS));
  const isKept = (view: BlockView): boolean => view.kept >= 0.5;
  const prose = sumOver(views, (view) => (view.isProse ? view.words : 0));
  const keptProse = sumOver(views, (view) => (view.isProse && isKept(view) ? view.words : 0));
  return {
    views,
    title,
    description: foldedWords(words.description),
    firstKept: views.findIndex(isKept),
    lastKept: views.findLastIndex(isKept),
    headline: headlineIndex(views, title, beginnings),
    prose,
    proseWords: views.reduce((sum, view) => sum + (view.isProse ? view.words : 0), 0),
    main: smallestAround(keptProse, views),
    shapes: countShapes(views),
    beginnings,
    hasPicture: new Map(),
    copies: countCopies(views),
  };
}

/** Index of the heading that repeats the title; else of the first heading of the first level; -1 if there is none. */
function headlineIndex(
  views: readonly BlockView[],
  title: ReadonlySet<string>,
  beginnings: readonly ReadonlySet<string>[],
): number {
  const same = views.findIndex((view, index) => view.heading > 0 && overlap(beginnings[index] ?? title, title) > 0.8);
  return same >= 0 ? same : views.findIndex((view) => view.heading === 1);
}

/** The words of a text, without case, accents and marks. */
export const foldedWords = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word !== ''),
  );

/** Share of the words of `words` that stand in `others`; 0 for no words. */
export function overlap(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / words.size;
}

function sumOver(views: readonly BlockView[], value: (view: BlockView) => number): Map<Element, number> {
  const sums = new Map<Element, number>();
  for (const view of views) {
    const own = value(view);
    if (own > 0) for (const element of view.path) sums.set(element, (sums.get(element) ?? 0) + own);
  }
  return sums;
}

function smallestAround(sums: ReadonlyMap<Element, number>, views: readonly BlockView[]): Element | undefined {
  const all = Math.max(0, ...sums.values());
  for (const view of views) {
    const main = view.path.find((element) => (sums.get(element) ?? 0) >= all * MAIN_SHARE);
    if (main && all > 0) return main;
  }
  return undefined;
}

function countShapes(views: readonly BlockView[]): Map<string, ShapeCounts> {
  const shapes = new Map<string, ShapeCounts>();
  for (const view of views) {
    const counts = shapes.get(view.shape) ?? { blocks: 0, words: 0, prose: 0 };
    counts.blocks++;
    counts.words += view.words;
    counts.prose += view.isProse ? view.words : 0;
    shapes.set(view.shape, counts);
  }
  return shapes;
}

function countCopies(views: readonly BlockView[]): Map<string, number> {
  const copies = new Map<string, number>();
  for (const { text } of views) copies.set(text, (copies.get(text) ?? 0) + 1);
  return copies;
}
