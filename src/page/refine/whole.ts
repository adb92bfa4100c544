import { ancestor, type Choice } from './choice.ts';

/** From the first to the last kept block. */
function span(kept: readonly boolean[]): { first: number; last: number } {
  return { first: kept.indexOf(true), last: kept.lastIndexOf(true) };
}

/** Chance under which even a quotation or a list item in the middle of the text stays out. */
const LEAST_CHANCE = 0.04;

/** Quotations in the middle of the text are part of it: posts from elsewhere that the text speaks about are written so. */
export function keepQuotations({ views, chances, kept }: Choice): readonly boolean[] {
  const { first, last } = span(kept);
  return kept.map((isKept, index) => {
    const view = views[index];
    const isInside = index > first && index < last && view !== undefined;
    return isKept || (isInside && (chances[index] ?? 0) >= LEAST_CHANCE && ancestor(view, 'BLOCKQUOTE') !== undefined);
  });
}

/** Share of a list's or table's blocks that must be kept for the rest to come back. */
const LIST_SHARE = 0.5;

/** A list or table half of which is kept is kept whole. */
export function keepWholeLists({ views, chances, kept }: Choice): readonly boolean[] {
  const counts = new Map<Element, { all: number; kept: number }>();
  const lists = views.map((view) => ancestor(view, 'UL', 'OL', 'DL', 'TABLE'));
  lists.forEach((list, index) => {
    if (!list) return;
    const count = counts.get(list) ?? { all: 0, kept: 0 };
    count.all++;
    if (kept[index]) count.kept++;
    counts.set(list, count);
  });
  return kept.map((isKept, index) => {
    const list = lists[index];
    const count = list && counts.get(list);
    return (
      isKept || (count !== undefined && count.kept > LIST_SHARE * count.all && (chances[index] ?? 0) >= LEAST_CHANCE)
    );
  });
}
