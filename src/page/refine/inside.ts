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

/** A line between paragraphs that is nothing but one link leads to another story. Headings and list items may be links. */
export function dropLinkLines({ views, chances, kept }: Choice): readonly boolean[] {
  return kept.map((isKept, index) => {
    const view = views[index];
    if (!isKept || !view || view.heading > 0 || view.linked < 0.95 || view.endsSentence) return isKept;
    if (ancestor(view, 'LI', 'TABLE', 'BLOCKQUOTE', 'DL')) return true;
    return view.words < HEADLINE_WORDS || (chances[index] ?? 0) > SURE;
  });
}

/** A list of nothing but linked headlines leads to other stories. */
export function dropLinkLists({ views, chances, kept }: Choice): readonly boolean[] {
  const isOther = new Map<Element, boolean>();
  const lists = views.map((view) => ancestor(view, 'UL', 'OL'));
  lists.forEach((list, index) => {
    const view = views[index];
    if (!list || !view || !kept[index]) return;
    const isHeadline = view.linked > 0.9 && !view.endsSentence && view.words >= HEADLINE_WORDS;
    isOther.set(list, (isOther.get(list) ?? true) && isHeadline && (chances[index] ?? 0) <= SURE);
  });
  return kept.map((isKept, index) => {
    const list = lists[index];
    return isKept && !(list && isOther.get(list));
  });
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
