import { type Article, countWords } from '../model/article.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { TextInput } from './input.ts';

// JavaScript's own line ends and the two that only Unicode has.
const LINE_END = /[\n\r\u2028\u2029]+/;

/**
 * An article handed in as text. `article.text` is that text with its white space in one shape, the same as a page's:
 * each line that holds words is a block, blocks are parted by one blank line, white space inside a block (also tabs and
 * no-break spaces) is one blank. Nothing else is touched. A text without words is `not-an-article`.
 */
export function readText({ text, title, url, lang, published }: TextInput): Result<Article> {
  const blocks = text.split(LINE_END).map(oneLine);
  const normal = blocks.filter(Boolean).join('\n\n');
  const wordCount = countWords(normal);
  if (wordCount === 0) return fail({ code: 'not-an-article', reason: 'no-text' });
  return ok({
    title: oneLine(title ?? '') || null,
    byline: null,
    siteName: null,
    publishedTime: isoTime(published),
    lang,
    url,
    text: normal,
    wordCount,
  });
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const ISO_TIME = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d.*)?)?)?$/;

/** `published` if it is an ISO date or date and time; anything else says nothing certain and counts as unknown. */
export const isoTime = (published: string | null): string | null =>
  published !== null && ISO_TIME.test(published.trim()) ? published.trim() : null;
