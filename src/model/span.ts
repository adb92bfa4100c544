/** A half-open range [start, end) of UTF-16 offsets into one text, usually `article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` at `span`. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
