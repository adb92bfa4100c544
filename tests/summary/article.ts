import type { Article } from '../../src/model/article.ts';
import { summaryWords } from '../../src/summary/words/en.ts';
import { type Reading, read } from '../../src/text/reading.ts';
import { textWords } from '../../src/text/words/en.ts';

/** An article of which only the text and perhaps the headline are known. */
export const articleOf = (text: string, title: string | null = null): Article => ({
  title,
  byline: null,
  siteName: null,
  publishedTime: null,
  lang: 'en',
  url: null,
  text,
  wordCount: text.split(/\s+/).filter(Boolean).length,
});

export const readingOf = (text: string, title: string | null = null): Reading =>
  read(articleOf(text, title), textWords);

export const words = summaryWords;
