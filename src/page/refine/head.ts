import { FAR } from '../filter/block-view.ts';
import { CLASS_GROUPS } from '../filter/class-words.ts';
import { overlap } from '../filter/page-view.ts';
import { isByline } from '../metadata/names.ts';
import { type Choice, proseIn, STORY_WORDS } from './choice.ts';

/** The text stands below its headline, unless Readability too finds text above: then it is no headline of this text. */
export function dropAboveHeadline({ views, kept, headline }: Choice): readonly boolean[] {
  const below = kept.map((isKept, index) => isKept && index > headline);
  const isAbove = views.some((view, index) => kept[index] && index < headline && view.isProse && view.kept >= 0.5);
  return isAbove || proseIn(views, below) < STORY_WORDS ? kept : below;
}

/** Share of the words that a standfirst and the page's description have in common. */
const SAME_AS_DESCRIPTION = 0.85;

const LEAD = CLASS_GROUPS.indexOf('lead');

/**
 * The summary above the text: a heading, or named a standfirst, that says what the page's description says and stands
 * apart from the first paragraph. Without such a mark it is the first paragraph, which descriptions quote too.
 */
export function dropStandfirst({ views, kept, description, beginnings }: Choice): readonly boolean[] {
  const first = views.findIndex((view, index) => kept[index] && view.isProse);
  const second = views.findIndex((view, index) => index > first && kept[index] && view.isProse);
  const [summary, body] = [views[first], views[second]];
  const words = beginnings[first];
  if (!summary || !body || !words || summary.path[1] === body.path[1]) return kept;
  if (summary.heading === 0 && (summary.groups[LEAD] ?? FAR) > 1) return kept;
  const isSame =
    overlap(words, description) >= SAME_AS_DESCRIPTION && overlap(description, words) >= SAME_AS_DESCRIPTION;
  return isSame ? kept.map((isKept, index) => isKept && index !== first) : kept;
}

/** Kept blocks at the beginning among which the byline is looked for. More takes a line signed further down for it. */
const HEAD = 4;
/** Words of a byline with its date. More is a sentence. */
const LONGEST_BYLINE = 12;

/** The text begins below its byline: what stands above is a label or a standfirst, and one paragraph at most. */
export function dropHead({ views, kept }: Choice): readonly boolean[] {
  const head = [...kept.keys()].filter((index) => kept[index]).slice(0, HEAD);
  const byline = head.find((index) => {
    const view = views[index];
    return view && !view.endsSentence && view.words <= LONGEST_BYLINE && isByline(view.text);
  });
  if (byline === undefined) return kept;
  const above = head.flatMap((index) => (index < byline ? [views[index]] : []));
  const first = above.findIndex((view) => view?.isProse);
  const isBelowText =
    above.filter((view) => view?.isProse).length > 1 ||
    (first >= 0 && above.slice(first).some((view) => (view?.heading ?? 0) > 0));
  return isBelowText ? kept : kept.map((isKept, index) => isKept && index > byline);
}
