import type { BlockView } from '../block-view.ts';
import { overlap, type PageView } from '../page-view.ts';
import { type Feature, partOf } from './part.ts';

const NONE: ReadonlySet<string> = new Set();
/** Blocks from which on a distance is just far. */
const FARTHEST = 30;
const clamp = (value: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, value));
const log = (value: number): number => Math.log1p(value);

const proseShare = (view: BlockView, page: PageView, level: number): number => {
  const element = view.path[level];
  return element ? (page.prose.get(element) ?? 0) / Math.max(1, page.proseWords) : -1;
};

const meanWords = (shape: { blocks: number; words: number } | undefined): number =>
  shape ? shape.words / shape.blocks : 0;

const FEATURES: readonly Feature[] = [
  ['kept', ({ kept }) => kept],
  ['place', (_view, page, index) => index / page.views.length],
  ['from the first kept', (_view, page, index) => clamp(index - page.firstKept)],
  ['to the last kept', (_view, page, index) => clamp(page.lastKept - index)],
  ['from the headline', (_view, page, index) => (page.headline < 0 ? -FARTHEST - 1 : clamp(index - page.headline))],
  ['repeats the title', (_view, page, index) => overlap(page.beginnings[index] ?? NONE, page.title)],
  ['title in it', (_view, page, index) => overlap(page.title, page.beginnings[index] ?? NONE)],
  ['repeats the description', (_view, page, index) => overlap(page.beginnings[index] ?? NONE, page.description)],
  ['description in it', (_view, page, index) => overlap(page.description, page.beginnings[index] ?? NONE)],
  ['prose of parent', (view, page) => proseShare(view, page, 1)],
  ['prose of grandparent', (view, page) => proseShare(view, page, 2)],
  ['prose of third parent', (view, page) => proseShare(view, page, 3)],
  ['page prose', (_view, page) => log(page.proseWords)],
  ['levels in main', (view, page) => (page.main ? view.path.indexOf(page.main) : -1)],
  ['copies', (view, page) => page.copies.get(view.text) ?? 1],
  ['blocks of its shape', (view, page) => log(page.shapes.get(view.shape)?.blocks ?? 0)],
  ['prose of its shape', (view, page) => (page.shapes.get(view.shape)?.prose ?? 0) / Math.max(1, page.proseWords)],
  ['words of its shape', (view, page) => log(meanWords(page.shapes.get(view.shape)))],
];

/** Where the block stands on the page. */
export const PLACE = partOf(FEATURES);
