import type { BlockView } from '../filter/block-view.ts';
import { isCaption } from './caption.ts';
import { ancestor, type Choice, cueBits, HEADLINE_WORDS, STORY_WORDS, SURE } from './choice.ts';

export function dropCaptions({ views, kept }: Choice): readonly boolean[] {
  return kept.map((isKept, index) => isKept && !isCaption(views[index]));
}

interface Story {
  prose: number;
  hasLinkedHeading: boolean;
}

/** Words of prose that a teaser has at most. */
const LONGEST_TEASER = 80;

/** An `<article>` under a headline that is a link tells another story, in short, if the page has one of some length. */
export function dropOtherStories({ views, kept }: Choice): readonly boolean[] {
  const articles = views.map((view) => ancestor(view, 'ARTICLE'));
  const stories = new Map<Element, Story>();
  articles.forEach((article, index) => {
    const view = views[index];
    if (!article || !view) return;
    const story = stories.get(article) ?? { prose: 0, hasLinkedHeading: false };
    if (kept[index] && view.isProse) story.prose += view.words;
    if (view.heading > 0 && view.linked > 0.5) story.hasLinkedHeading = true;
    stories.set(article, story);
  });
  const isTeaser = ({ prose, hasLinkedHeading }: Story): boolean => hasLinkedHeading && prose <= LONGEST_TEASER;
  const longest = Math.max(0, ...[...stories.values()].filter((story) => !isTeaser(story)).map(({ prose }) => prose));
  if (longest < STORY_WORDS) return kept;
  return kept.map((isKept, index) => {
    const story = articles[index] && stories.get(articles[index]);
    return isKept && !(story && isTeaser(story));
  });
}

const RELATED = cueBits('related');

/** Whether the block is one link, or mostly, behind words such as “Related:”. */
const isPointer = ({ linked, cues, endsSentence }: BlockView): boolean =>
  (linked >= 0.95 && !endsSentence) || (linked > 0.5 && (cues & RELATED) !== 0);

/** A line between paragraphs that is nothing but one link leads to another story. Headings and list items may be links. */
export function dropLinkLines({ views, chances, kept }: Choice): readonly boolean[] {
  return kept.map((isKept, index) => {
    const view = views[index];
    if (!isKept || !view || view.heading > 0 || !isPointer(view)) return isKept;
    if (ancestor(view, 'LI', 'TABLE', 'BLOCKQUOTE', 'DL')) return true;
    return view.words < HEADLINE_WORDS || (chances[index] ?? 0) > SURE;
  });
}

/** Items from which on a list makes a row of teasers, and the words that each has at most. */
const FEWEST_TEASERS = 3;
const TEASER_WORDS = 60;

/** Whether the block begins with a link of some words and goes on without: a headline and its summary in one. */
function isTeaser(view: BlockView): boolean {
  if (view.linked < 0.1 || view.kept >= 0.5 || view.words > TEASER_WORDS) return false;
  const words = view.block.element.querySelector('a')?.textContent?.trim().split(/\s+/) ?? [];
  return words.length >= HEADLINE_WORDS && view.text.startsWith(words.join(' '));
}

/** A list of nothing but linked headlines, or of teasers that Readability leaves out, leads to other stories. */
export function dropLinkLists({ views, chances, kept }: Choice): readonly boolean[] {
  const lists = new Map<Element, number[]>();
  views.forEach((view, index) => {
    const list = kept[index] && ancestor(view, 'UL', 'OL');
    if (list) lists.set(list, [...(lists.get(list) ?? []), index]);
  });
  const isHeadline = (view: BlockView, index: number): boolean =>
    view.linked > 0.9 && !view.endsSentence && view.words >= HEADLINE_WORDS && (chances[index] ?? 0) <= SURE;
  const next = [...kept];
  for (const items of lists.values()) {
    const every = (is: (view: BlockView, index: number) => boolean): boolean =>
      items.every((index) => {
        const view = views[index];
        return view !== undefined && is(view, index);
      });
    if (every(isHeadline) || (items.length >= FEWEST_TEASERS && every(isTeaser)))
      for (const index of items) next[index] = false;
  }
  return next;
}

const SIGN_CUES = cueBits('advert', 'date', 'related', 'share');
/** Words that a sign has at most. */
const LONGEST_SIGN = 8;

/** Short lines that advertise, date or point: “Advertisement”, “Continue reading below”, “Updated at 1:23 p.m.” */
export function dropSigns({ views, chances, kept }: Choice): readonly boolean[] {
  const isSign = (view: BlockView): boolean =>
    view.words <= LONGEST_SIGN && view.heading === 0 && (view.cues & SIGN_CUES) !== 0;
  return kept.map((isKept, index) => {
    const view = views[index];
    if (!isKept || !view || !isSign(view)) return isKept;
    return ancestor(view, 'LI', 'TABLE', 'DL') !== undefined || (chances[index] ?? 0) > SURE;
  });
}
