import type { Article } from '../model/article.ts';
import type { Digest } from '../model/digest.ts';
import type { Quote } from '../model/quote.ts';
import type { ReadOptions } from '../model/read-options.ts';
import type { Result } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';

/** All that a window of Lede asks of the world around it: handed in, so that parts and tests need no browser. */
export interface Desk {
  /** The article of the tab in front. */
  read(options?: ReadOptions): Promise<Result<Article>>;
  /** What the article says. */
  digest(article: Article): Promise<Digest>;
  /** Shows the words in the page; `false` if they are no longer there. */
  show(quote: Quote): Promise<Result<boolean>>;
  loadSettings(): Promise<Settings>;
  saveSettings(settings: Settings): Promise<void>;
  /** Lede's own version, for reports. */
  readonly version: string;
}
