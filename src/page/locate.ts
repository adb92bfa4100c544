import { matchQuote } from '../highlights/match.ts';
import type { Quote } from '../model/quote.ts';
import { layoutText } from './layout.ts';

/** The quote's words in the live page, or `null` if they are not there. Reads the document and changes nothing. */
export function locate(document: Document, quote: Quote): Range | null {
  const layout = layoutText(document.body);
  const span = matchQuote(layout.text, quote);
  if (span === null) return null;
  const first = layout.at(span.start);
  const last = layout.at(span.end - 1);
  if (first === null || last === null) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
