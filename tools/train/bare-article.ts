import { type Article, countWords } from '../../src/model/article.ts';

/** An article of which nothing but the text is known. */
export const bareArticle = (text: string): Article => ({
  title: null,
  byline: null,
  siteName: null,
  publishedTime: null,
  lang: 'en',
  url: null,
  text,
  wordCount: countWords(text),
});
