import type { BlockView } from './filter/block-view.ts';
import { featureRows } from './filter/features.ts';
import type { PageView } from './filter/page-view.ts';
import { keepChance } from './filter/trees.ts';
import { THRESHOLD } from './filter/weights.ts';
import { isCaption } from './rules.ts';

/** Why a block of the page is not in the article: the closed list of reasons of the trace's stage "page". */
export type DropReason = 'after' | 'before' | 'caption' | 'copy' | 'furniture' | 'links' | 'outside' | 'title';

/** A block with its verdict. */
export interface Verdict {
  readonly view: BlockView;
  /** `null` if it is kept. */
  readonly reason: DropReason | null;
}

/** Share of the prose found by Readability that the filter must leave: below it the filter has gone wrong. */
const LEAST_PROSE = 0.3;
/** Words from which on the same block twice is one block too many; shorter ones are headings and answers. */
const COPY_WORDS = 5;

/**
 * Tells the blocks of the article from the rest of its page: the trained filter first, and Readability's choice where
 * the filter would leave next to nothing; then captions and copies go, and the ends are trimmed to prose.
 */
export function articleBlocks(page: PageView): Verdict[] {
  const kept = withoutCaptions(page.views, chosenBlocks(page));
  const { first, last } = ends(page.views, kept);
  const seen = new Set<string>();
  return page.views.map((view, index) => {
    if (!kept[index]) return { view, reason: reasonFor(view, page, { index, first, last }) };
    if (index < first) return { view, reason: 'before' };
    if (index > last) return { view, reason: 'after' };
    if (view.words >= COPY_WORDS && seen.has(view.text)) return { view, reason: 'copy' };
    seen.add(view.text);
    return { view, reason: null };
  });
}

/** Blocks above which the filter is not asked: it would take a second, and pages so long are one text. */
const MOST_BLOCKS = 4000;

function chosenBlocks(page: PageView): boolean[] {
  const { views } = page;
  const contained = views.map((view) => view.kept >= 0.5);
  if (views.length > MOST_BLOCKS) return contained;
  const chances = featureRows(page).map(keepChance);
  const filtered = chances.map((chance, index) => chance >= (isFlanked(views, chances, index) ? FLANKED : THRESHOLD));
  const isEnough = proseIn(views, filtered) >= LEAST_PROSE * proseIn(views, contained);
  return isEnough && filtered.includes(true) ? filtered : contained;
}

/** Chance from which on prose beside kept prose of the same shape is kept too. Lower takes more notes behind the text. */
const FLANKED = 0.25;

/** Whether the block is prose right beside a block of the same shape that the filter keeps. */
function isFlanked(views: readonly BlockView[], chances: readonly number[], index: number): boolean {
  const view = views[index];
  if (!view?.isProse) return false;
  return [index - 1, index + 1].some((at) => views[at]?.shape === view.shape && (chances[at] ?? 0) >= THRESHOLD);
}

const proseIn = (views: readonly BlockView[], kept: readonly boolean[]): number =>
  views.reduce((sum, view, index) => sum + (kept[index] && view.isProse ? view.words : 0), 0);

/** A rule may not take much: where captions would be most of the prose, they are the story. */
const MOST_CAPTIONS = 0.3;

function withoutCaptions(views: readonly BlockView[], kept: readonly boolean[]): readonly boolean[] {
  const rest = views.map((view, index) => (kept[index] ?? false) && !isCaption(view));
  return proseIn(views, rest) >= (1 - MOST_CAPTIONS) * proseIn(views, kept) ? rest : kept;
}

/** Indices of the first and last block that prose, or a list or table beside it, makes part of the text. */
function ends(views: readonly BlockView[], kept: readonly boolean[]): { first: number; last: number } {
  const isText = (view: BlockView, index: number): boolean => (kept[index] ?? false) && view.isProse;
  const first = views.findIndex(isText);
  const last = views.findLastIndex((view, index) => (kept[index] ?? false) && (view.isProse || view.heading === 0));
  return first < 0 ? { first: 0, last: views.length } : { first, last };
}

interface Place {
  readonly index: number;
  readonly first: number;
  readonly last: number;
}

/** Blocks before and behind the text that count as its neighbourhood. */
const REACH = 12;

function reasonFor(view: BlockView, page: PageView, { index, first, last }: Place): DropReason {
  if (index === page.headline) return 'title';
  if (isCaption(view)) return 'caption';
  if (view.linked > 0.5) return 'links';
  if (index < first) return index < first - REACH ? 'outside' : 'before';
  if (index > last) return index > last + REACH ? 'outside' : 'after';
  return 'furniture';
}
