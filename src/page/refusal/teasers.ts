import { type BlockView, FAR } from '../filter/block-view.ts';
import { CLASS_GROUPS } from '../filter/class-words.ts';

/** The links to other pages that a page is made of. */
export interface Teasers {
  /** Headlines that are links, menus apart. */
  readonly teasers: number;
  /** The most of them that have one shape. */
  readonly rivals: number;
  /** Share of the kept prose that stands right under such a headline: summaries of other pages. */
  readonly summaries: number;
}

/** Counts the linked headlines among the blocks of a page, and how much of the `kept` prose only announces other pages. */
export function teasersOf(views: readonly BlockView[], kept: readonly BlockView[]): Teasers {
  const prose = kept.filter((view) => view.isProse);
  const teasers = views.filter((view) => isTeaser(view) && !isMenu(view));
  return {
    teasers: teasers.length,
    rivals: mostOfOneShape(teasers),
    summaries: summaryWords(views, new Set(prose)) / Math.max(1, sumWords(prose)),
  };
}

/** Words of the blocks together. */
export const sumWords = (views: readonly BlockView[]): number => views.reduce((sum, { words }) => sum + words, 0);

/** Elements that stand on every page of a site, as a selector. */
export const MENUS = 'nav, footer, header, aside';
const MENU_TAGS = MENUS.toUpperCase().split(', ');
const MENU_GROUP = CLASS_GROUPS.indexOf('navigation');

/** Menus, mastheads and side columns stand on every page and say nothing of its kind. */
export const isMenu = ({ path, groups }: BlockView): boolean =>
  (groups[MENU_GROUP] ?? FAR) < FAR || path.some((element) => MENU_TAGS.includes(element.tagName));

/** Words that a linked headline has. */
const HEADLINE_WORDS = 3;
const LONGEST_HEADLINE = 40;

function isTeaser(view: BlockView): boolean {
  const isLink = view.linked > 0.7 || (view.heading > 0 && view.linked > 0.5);
  return isLink && view.words >= HEADLINE_WORDS && view.words <= LONGEST_HEADLINE;
}

/** Blocks between a linked headline and its summary: a date, a name. */
const SUMMARY_REACH = 2;
/** Words that a summary has at most. */
const LONGEST_SUMMARY = 70;
/** Summaries that make a list: one paragraph under a linked headline is a post with a link to itself. */
const FEWEST_SUMMARIES = 3;

function summaryWords(views: readonly BlockView[], prose: ReadonlySet<BlockView>): number {
  const summaries = views.filter((view, index) => {
    const isUnderLink = views.slice(Math.max(0, index - SUMMARY_REACH), index).some(isTeaser);
    return isUnderLink && prose.has(view) && view.words <= LONGEST_SUMMARY;
  });
  return summaries.length >= FEWEST_SUMMARIES ? sumWords(summaries) : 0;
}

function mostOfOneShape(views: readonly BlockView[]): number {
  const counts = new Map<string, number>();
  for (const view of views) counts.set(view.shape, (counts.get(view.shape) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
