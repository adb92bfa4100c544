import type { Span } from '../model/span.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/**
 * The quotations within `span` of `text`, marks included, outermost only. A quotation that is opened and not closed
 * runs to the end of the span. Single quotation marks are left alone: they cannot be told from apostrophes.
 */
export function quotations(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let start = -1;
  let closer = '';
  for (let i = span.start; i < span.end; i++) {
    const mark = text.charAt(i);
    if (start < 0 && PAIRS[mark] !== undefined) {
      start = i;
      closer = PAIRS[mark];
    } else if (start >= 0 && mark === closer) {
      found.push({ start, end: i + 1 });
      start = -1;
    }
  }
  if (start >= 0) found.push({ start, end: span.end });
  return found;
}
