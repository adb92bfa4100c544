import type { Notice } from './notice.ts';

/**
 * What was read from a page, or handed in as text. `text` is the one coordinate system: everything found later is a
 * span of it. Blocks of a page are parted by one blank line. What is not known is `null`.
 *
 *   { title: "Talmere to deepen its port", text: "The Port of Talmere will …\n\nThe work costs …", lang: "en", … }
 */
export interface Article {
  readonly title: string | null;
  /** Names only, several parted by ", ". */
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or date and time, as precise as the page gives it. */
  readonly publishedTime: string | null;
  /** BCP 47 tag, for example "en" or "en-GB". */
  readonly lang: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly wordCount: number;
  /** What reading noticed about the page; absent when there is nothing to say. */
  readonly notices?: readonly Notice[];
}

/** Letters of scripts that part no words with blanks, and how many of them make up a word of theirs. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const LETTERS_PER_WORD = 2;

/** The words of `text` that are written in scripts that part none: every two letters. */
export const unspacedWords = (text: string): number =>
  Math.ceil((text.match(UNSPACED)?.length ?? 0) / LETTERS_PER_WORD);

/**
 * The words of `text`: runs that begin with a letter or a digit, so that “cartels—an” is two and a dash none; of scripts
 * that part no words, every two letters.
 */
export function countWords(text: string): number {
  const unspaced = unspacedWords(text);
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  return (spaced.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0) + unspaced;
}

/** Words a minute of somebody who reads news. */
const READING_SPEED = 230;

/** Minutes it takes to read the article, rounded up. */
export const readingMinutes = ({ wordCount }: Pick<Article, 'wordCount'>): number =>
  Math.ceil(wordCount / READING_SPEED);
