import type { BlockView } from './filter/block-view.ts';
import { featureRows } from './filter/features/features.ts';
import type { PageView } from './filter/page-view.ts';
import { keepChance } from './filter/trees.ts';
import { THRESHOLD } from './filter/weights.ts';
import { isCaption } from './refine/caption.ts';
import { proseIn, STORY_WORDS } from './refine/choice.ts';
import { refined } from './refine/refine.ts';

/** Why a block of the page is not in the article: the closed list of reasons of the trace's stage "page". */
export type DropReason = 'after' | 'before' | 'caption' | 'copy' | 'furniture' | 'links' | 'outside' | 'title';

/** A block with its verdict. */
export interface Verdict {
  readonly view: BlockView;
  /** `null` if it is kept. */
  readonly reason: DropReason | null;
}

/** Share of the prose found by Readability that the filter must leave, a story's words at least: below it the filter has gone wrong. */
const LEAST_PROSE = 0.3;
/** Words from which on the same block twice is one block too many: shorter ones are questions, ingredients, refrains. */
const COPY_WORDS = 12;

/**
 * Tells the blocks of the article from the rest of its page: the trained filter first, and Readability's choice where
 * the filter would leave next to nothing; then captions and copies go, and the ends are trimmed to prose.
 */
export function articleBlocks(page: PageView): Verdict[] {
  const chances = chancesOf(page);
  const kept = chosenBlocks(page, chances);
  const { first, last } = ends(page.views, chances, kept);
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

/** For each block its chance to belong to the article: the filter's, or Readability's word where there are too many. */
const chancesOf = (page: PageView): readonly number[] =>
  page.views.length > MOST_BLOCKS
    ? page.views.map((view) => view.kept)
    : featureRows(page).map((row) => (row ? keepChance(row) : 0));

function chosenBlocks(
  { views, headline, description, beginnings }: PageView,
  chances: readonly number[],
): readonly boolean[] {
  const contained = containedBlocks(views);
  const filtered = chances.map((chance, index) => chance >= (isFlanked(views, chances, index) ? FLANKED : THRESHOLD));
  const found = proseIn(views, contained);
  const isEnough = proseIn(views, filtered) >= Math.max(LEAST_PROSE * found, Math.min(found, STORY_WORDS));
  const kept = isEnough && filtered.includes(true) ? filtered : contained;
  return refined({ views, chances, kept, headline, description, beginnings });
}

/** What Readability kept; where it kept nothing, as on pages of a few lines, all prose. */
function containedBlocks(views: readonly BlockView[]): readonly boolean[] {
  const contained = views.map((view) => view.kept >= 0.5);
  return contained.includes(true) ? contained : views.map((view) => view.isProse);
}

/** Chance from which on prose beside kept prose of the same shape is kept too. Lower takes more notes behind the text. */
const FLANKED = 0.25;

/** Whether the block is prose right beside a block of the same shape that the filter keeps. */
function isFlanked(views: readonly BlockView[], chances: readonly number[], index: number): boolean {
  const view = views[index];
  if (!view?.isProse) return false;
  return [index - 1, index + 1].some((at) => views[at]?.shape === view.shape && (chances[at] ?? 0) >= THRESHOLD);
}

/** Chance from which on the text may begin with a line that is no sentence: a dateline, a list's introduction. */
const BEGINS = 0.8;

/** Indices of the first text and of the last block that is no heading: nothing stands under a last heading. */
function ends(
  views: readonly BlockView[],
  chances: readonly number[],
  kept: readonly boolean[],
): { first: number; last: number } {
  const isText = (view: BlockView, index: number): boolean =>
    (kept[index] ?? false) && (view.isProse || (view.heading === 0 && (chances[index] ?? 0) >= BEGINS));
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
