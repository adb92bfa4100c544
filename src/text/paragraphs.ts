import type { Span } from '../model/span.ts';

/** The non-empty lines of `text`, without the white space around them. Paragraph n of the interface is index n − 1. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const start = index + (line.length - line.trimStart().length);
    const end = index + line.trimEnd().length;
    if (start < end) found.push({ start, end });
  }
  return found;
}
