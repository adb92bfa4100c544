import type { Actor } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import { type Say, sayCount } from '../strings.ts';

/** Rows of a list of names before "Show 4 more": more push the next section out of sight. */
const FIRST_ROWS = 6;

/** How many of `count` names stand behind "Show 4 more": never a single one, whose row is as high as the button. */
export const hiddenRows = (count: number): number => (count > FIRST_ROWS + 1 ? count - FIRST_ROWS : 0);

/** Places of the mentions along the article, each 0 to 100. */
export const mentionPlaces = ({ mentions }: Pick<Actor, 'mentions'>, textLength: number): number[] =>
  mentions.map(({ start }) => Math.round((start / Math.max(textLength, 1)) * 1000) / 10);

/** The paragraphs in which the mentions stand, each once, in order. */
export const mentionParagraphs = (mentions: readonly Span[], paragraphOf: (offset: number) => number): number[] => [
  ...new Set(mentions.map(({ start }) => paragraphOf(start))),
];

/** The mention to show at the next press: the first, then each in turn, then the first again. */
export const nextMention = (shown: number | null, count: number): number => (shown === null ? 0 : (shown + 1) % count);

/** "5 times"; while one of several mentions is shown in the page, "2 of 5". */
export const timesWords = (count: number, shown: number | null, say: Say): string =>
  shown === null || count < 2 ? sayCount(say, 'times', count) : say('mentionOf', shown + 1, count);
