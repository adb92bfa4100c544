import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';

/** UTF-16 units of context kept on each side: enough to tell twins apart, some 30 to 40 words. More costs storage. */
const CONTEXT = 200;

/** Cuts the words at `span` out of `text` with their context, so that they can be found again elsewhere. */
export function quoteOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    position: start,
  };
}
