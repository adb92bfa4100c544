import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import type { ReadOptions } from '../model/read-options.ts';
import type { Result } from '../model/result.ts';

/** All that Lede ever asks of a page. Answers are values; a page that can't be reached gives `page-unreachable`. */
export interface PageApi {
  /** The article of this page. */
  read(options?: ReadOptions): Promise<Result<Article>>;
  /** Scrolls to the words and flashes them; `false` if they are no longer on the page. */
  show(quote: Quote): Promise<Result<boolean>>;
}
