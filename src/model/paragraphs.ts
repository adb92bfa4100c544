import type { Span } from './span.ts';

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

/**
 * The number of the paragraph in which `offset` lies, counted from 1: the “¶ n” of the interface. An offset between two
 * paragraphs belongs to the one before it; before the first paragraph it is 1.
 */
export function paragraphAt(text: string, offset: number): number {
  const begun = paragraphs(text).filter(({ start }) => start <= offset).length;
  return Math.max(1, begun);
}
