import type { Article } from '../model/article.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Trace } from '../model/trace.ts';
import { readArticle } from '../page/read.ts';
import type { PageInput } from './input.ts';
import { parsePage } from './parse-page.ts';
import { isoTime } from './read-text.ts';

/** Bytes of HTML above which a page is not read: parsing more would take longer than a reader waits. */
const LARGEST_PAGE = 10_000_000;

/** The article of a page, read by the same code as in a browser. What the caller says of it wins over the page. */
export function readPage({ html, url, lang, published }: PageInput, trace: Trace | undefined): Result<Article> {
  if (html.trim() === '') return fail({ code: 'not-an-article', reason: 'no-text' });
  if (Buffer.byteLength(html) > LARGEST_PAGE) return fail({ code: 'too-long' });
  const article = readArticle(parsePage(html), url ?? '', trace ? { trace } : {});
  if (!article.ok) return article;
  const publishedTime = isoTime(published) ?? article.value.publishedTime;
  return ok({ ...article.value, lang: lang ?? article.value.lang, publishedTime });
}
