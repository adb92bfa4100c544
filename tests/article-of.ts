import type { Article } from '../src/model/article.ts';

/** A bare article around `text`, for tests. */
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
