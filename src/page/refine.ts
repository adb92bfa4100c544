import { type BlockView, FAR } from './filter/block-view.ts';
import { CLASS_GROUPS } from './filter/class-words.ts';
import { CUE_GROUPS } from './filter/cue-words.ts';
import { overlap } from './filter/page-view.ts';
import { isByline } from './metadata/names.ts';
import { isCaption } from './rules.ts';

/** A choice of blocks: for each its chance to belong to the article, and whether it is kept. */
export interface Choice {
  readonly views: readonly BlockView[];
  readonly chances: readonly number[];
  readonly kept: readonly boolean[];
  /** Folded words of the page's description, and of the beginning of each block. */
  readonly description: ReadonlySet<string>;
  readonly beginnings: readonly ReadonlySet<string>[];
}

type Step = (choice: Choice) => readonly boolean[];

/** Share of the kept prose that one step may take: what would take more has mistaken the story for furniture. */
const MOST_TAKEN = 0.25;

/** Refines the filter's choice, step after step: parts that belong together come back, lines that say what they are go. */
export function refined(choice: Choice): readonly boolean[] {
  const bare = dropComments(choice);
  let kept = proseIn(choice.views, bare) >= STORY_WORDS ? bare : choice.kept;
  for (const step of STEPS) {
    const next = step({ ...choice, kept });
    if (proseIn(choice.views, next) >= (1 - MOST_TAKEN) * proseIn(choice.views, kept)) kept = next;
  }
  return kept;
}

/** Words of prose above comments that make a text of its own; comments may be many times as long. */
const STORY_WORDS = 60;

/** Words of prose among the chosen blocks. */
export const proseIn = (views: readonly BlockView[], kept: readonly boolean[]): number =>
  views.reduce((sum, view, index) => sum + (kept[index] && view.isProse ? view.words : 0), 0);

const STEPS: readonly Step[] = [
  keepQuotations,
  keepWholeLists,
  dropCaptions,
  dropStandfirst,
  dropHead,
  dropLinkLines,
  dropLinkLists,
  dropSigns,
  dropClosingLines,
];

/** From the first to the last kept block. */
function span(kept: readonly boolean[]): { first: number; last: number } {
  return { first: kept.indexOf(true), last: kept.lastIndexOf(true) };
}

const ancestor = (view: BlockView, ...tags: string[]): Element | undefined =>
  view.path.find((element) => tags.includes(element.tagName));

/** Chance under which even a quotation or a list item in the middle of the text stays out. */
const LEAST_CHANCE = 0.04;

/** Quotations in the middle of the text are part of it: posts from elsewhere that the text speaks about are written so. */
function keepQuotations({ views, chances, kept }: Choice): readonly boolean[] {
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
function keepWholeLists({ views, chances, kept }: Choice): readonly boolean[] {
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

function dropCaptions({ views, kept }: Choice): readonly boolean[] {
  return kept.map((isKept, index) => isKept && !isCaption(views[index]));
}

const COMMENT = CLASS_GROUPS.indexOf('comment');

/** What readers wrote below the text. Where the text itself begins among comments, the class names something else. */
function dropComments({ views, kept }: Choice): readonly boolean[] {
  const isComment = (view: BlockView | undefined): boolean => (view?.groups[COMMENT] ?? FAR) < FAR;
  const first = views.find((view, index) => kept[index] && view.isProse);
  return isComment(first) ? kept : kept.map((isKept, index) => isKept && !isComment(views[index]));
}

/** Share of the words that a standfirst and the page's description have in common. */
const SAME_AS_DESCRIPTION = 0.85;

/** The summary above the text: it says what the page's description says and stands apart from the first paragraph. */
function dropStandfirst({ views, kept, description, beginnings }: Choice): readonly boolean[] {
  const first = views.findIndex((view, index) => kept[index] && view.isProse);
  const second = views.findIndex((view, index) => index > first && kept[index] && view.isProse);
  const [summary, body] = [views[first], views[second]];
  const words = beginnings[first];
  if (!summary || !body || !words || summary.path[1] === body.path[1]) return kept;
  const isSame =
    overlap(words, description) >= SAME_AS_DESCRIPTION && overlap(description, words) >= SAME_AS_DESCRIPTION;
  return isSame ? kept.map((isKept, index) => isKept && index !== first) : kept;
}

/** Kept blocks at the beginning among which the byline is looked for. More takes a line signed further down for it. */
const HEAD = 4;
/** Words of a byline with its date. More is a sentence. */
const LONGEST_BYLINE = 12;

/** The text begins below its byline: what stands above is a label or a standfirst, and one paragraph at most. */
function dropHead({ views, kept }: Choice): readonly boolean[] {
  const head = [...kept.keys()].filter((index) => kept[index]).slice(0, HEAD);
  const byline = head.find((index) => {
    const view = views[index];
    return view && !view.endsSentence && view.words <= LONGEST_BYLINE && isByline(view.text);
  });
  const isBelowText =
    head.filter((index) => byline !== undefined && index < byline && views[index]?.isProse).length > 1;
  return byline === undefined || isBelowText ? kept : kept.map((isKept, index) => isKept && index > byline);
}

/** A line between paragraphs that is nothing but one link leads to another story. Headings and list items may be links. */
function dropLinkLines({ views, chances, kept }: Choice): readonly boolean[] {
  return kept.map((isKept, index) => {
    const view = views[index];
    if (!isKept || !view || view.heading > 0 || view.linked < 0.95 || view.endsSentence) return isKept;
    if (ancestor(view, 'LI', 'TABLE', 'BLOCKQUOTE', 'DL')) return true;
    return view.words < LINK_LINE_WORDS || (chances[index] ?? 0) > SURE;
  });
}

/** A list of nothing but linked headlines leads to other stories. */
function dropLinkLists({ views, chances, kept }: Choice): readonly boolean[] {
  const isOther = new Map<Element, boolean>();
  const lists = views.map((view) => ancestor(view, 'UL', 'OL'));
  lists.forEach((list, index) => {
    const view = views[index];
    if (!list || !view || !kept[index]) return;
    const isHeadline = view.linked > 0.9 && !view.endsSentence && view.words >= LINK_LINE_WORDS;
    isOther.set(list, (isOther.get(list) ?? true) && isHeadline && (chances[index] ?? 0) <= SURE);
  });
  return kept.map((isKept, index) => {
    const list = lists[index];
    return isKept && !(list && isOther.get(list));
  });
}

const SIGN_CUES = ['advert', 'date', 'related', 'share'].reduce(
  (bits, cue) => bits | (1 << CUE_GROUPS.indexOf(cue)),
  0,
);
/** Words that a sign has at most. */
const LONGEST_SIGN = 8;

/** Short lines that advertise, date or point: “Advertisement”, “Continue reading below”, “Updated at 1:23 p.m.” */
function dropSigns({ views, chances, kept }: Choice): readonly boolean[] {
  return kept.map((isKept, index) => {
    const view = views[index];
    if (!isKept || !view || view.words > LONGEST_SIGN || view.heading > 0) return isKept;
    return (
      (view.cues & SIGN_CUES) === 0 || ancestor(view, 'LI', 'TABLE', 'DL') !== undefined || (chances[index] ?? 0) > SURE
    );
  });
}

/** Words from which on a linked line is a headline. */
const LINK_LINE_WORDS = 4;
/** Chance from which on no line is taken for furniture by its words. */
const SURE = 0.93;
/** Blocks at the end that are looked at for closing lines. */
const CLOSING = 6;
const CLOSING_CUES = ['advert', 'call', 'comment', 'share'].reduce(
  (bits, cue) => bits | (1 << CUE_GROUPS.indexOf(cue)),
  0,
);
/** Words that a closing line has at most. */
const LONGEST_CLOSING = 40;

/** Lines at the end that ask, credit or advertise; the first line from behind that does not is the end of the text. */
function dropClosingLines({ views, chances, kept }: Choice): readonly boolean[] {
  const next = [...kept];
  for (let taken = 0; taken < CLOSING; taken++) {
    const last = next.lastIndexOf(true);
    const view = views[last];
    const isClosing = view && (view.cues & CLOSING_CUES) !== 0 && view.words <= LONGEST_CLOSING;
    if (!isClosing || (chances[last] ?? 0) > SURE) break;
    next[last] = false;
  }
  return next;
}
