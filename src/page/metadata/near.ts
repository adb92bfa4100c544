import type { BlockView } from '../filter/block-view.ts';
import { PUBLISHED, UPDATED } from './date-words.ts';
import { isIntroduction } from './names.ts';

/** A short line beside the headline or the text, where a page says who wrote the article and when. */
export interface Line {
  readonly view: BlockView;
  /** Its place among all blocks of the page. */
  readonly index: number;
  /** Its words, behind the label that stands in a block before it: “Written by” and “Lena Marsh” are one line. */
  readonly text: string;
}

/** The lines around an article. */
export interface Surroundings {
  /** Beside the headline and above the text: what stands under the headline first, what stands over it last. */
  readonly head: readonly Line[];
  /** At the end of the text and right after it. */
  readonly foot: readonly Line[];
  /** The last line of the text. */
  readonly last: readonly Line[];
  /** All blocks of the page, and which of them the headline is. */
  readonly views: readonly BlockView[];
  readonly headline: number;
}

/** Blocks over and under the headline, above the text, at its end and after it that are looked at. */
const OVER = 4;
const UNDER = 12;
const ABOVE_TEXT = 6;
const END_OF_TEXT = 8;
const AFTER_TEXT = 24;
/** Sentences that may stand between a headline and its byline. */
const STANDFIRST = 3;
/** Words of the longest such line, and of the longest label. */
const LONGEST_LINE = 30;
const LONGEST_LABEL = 3;

/** The lines around an article; `headline` and `firstKept` are indices in `views`, -1 if there is none. */
export function nearHeadline(views: readonly BlockView[], headline: number, firstKept: number): Surroundings {
  const at = headline >= 0 ? headline : Math.max(0, firstKept);
  const lastKept = views.findLastIndex((view) => view.kept >= 0.5);
  const head = new Set([
    ...range(at, endOfHead(views, at)),
    ...range(firstKept - ABOVE_TEXT, firstKept + 1),
    ...range(at - OVER, at).reverse(),
  ]);
  return {
    head: [...head].flatMap((index) => lineAt(views, index)),
    foot: range(lastKept - END_OF_TEXT, lastKept + AFTER_TEXT).flatMap((index) => lineAt(views, index)),
    last: lineAt(views, lastKept),
    views,
    headline: at,
  };
}

/** Where the lines under a headline end: a standfirst is one sentence or two, more is the text. */
function endOfHead(views: readonly BlockView[], headline: number): number {
  let sentences = 0;
  for (let index = headline; index < headline + UNDER; index++) {
    if (views[index]?.isProse && ++sentences > STANDFIRST) return index;
  }
  return headline + UNDER;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

function lineAt(views: readonly BlockView[], index: number): Line[] {
  const view = views[index];
  if (!view || view.words > LONGEST_LINE) return [];
  const before = views[index - 1];
  return [
    { view, index, text: before && isLabel(before) ? `${before.text.replace(/\s*:?$/, ':')} ${view.text}` : view.text },
  ];
}

const isLabel = ({ words, text }: BlockView): boolean =>
  words <= LONGEST_LABEL && !/\d/.test(text) && (isIntroduction(text) || PUBLISHED.test(text) || UPDATED.test(text));
