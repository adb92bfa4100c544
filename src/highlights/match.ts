import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { type Folded, fold } from './fold.ts';

/**
 * Where the quote's words stand in `text`, or `null` if they do not. Words are compared letter by letter, whatever
 * stands between them. Of several places the one with the most context around it wins, then the one nearest to the
 * quote's position.
 */
export function matchQuote(text: string, quote: Quote): Span | null {
  const page = fold(text);
  const exact = fold(quote.exact).folded;
  if (exact === '') return null;
  const context: Context = { prefix: fold(quote.prefix).folded, suffix: fold(quote.suffix).folded };
  let best: { at: number; context: number; distance: number } | null = null;
  for (let at = page.folded.indexOf(exact); at >= 0; at = page.folded.indexOf(exact, at + 1)) {
    const place = {
      at,
      context: sharedContext(page.folded, { at, length: exact.length }, context),
      distance: Math.abs((page.from[at] ?? 0) - quote.position),
    };
    const isBetter =
      best === null ||
      place.context > best.context ||
      (place.context === best.context && place.distance < best.distance);
    if (isBetter) best = place;
  }
  return best && widen(text, quote, spanAt(text, page, best.at, exact.length));
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** How many folded characters around the place agree with the quote's context, counted outwards on both sides. */
function sharedContext(
  folded: string,
  { at, length }: { at: number; length: number },
  { prefix, suffix }: Context,
): number {
  let before = 0;
  while (before < prefix.length && folded[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && folded[at + length + after] === suffix[after]) after++;
  return before + after;
}

function spanAt(text: string, { from }: Folded, at: number, length: number): Span {
  const last = from[at + length - 1] ?? 0;
  const width = String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  return { start: from[at] ?? 0, end: last + width };
}

/** Takes in the marks at both ends that the quote has and folding dropped: “…”, $, the full stop. */
function widen(text: string, { exact }: Quote, span: Span): Span {
  const head = /^[^\p{L}\p{M}\p{N}]*/u.exec(exact)?.[0] ?? '';
  const tail = /[^\p{L}\p{M}\p{N}]*$/u.exec(exact)?.[0] ?? '';
  const before = Math.max(0, span.start - head.length);
  const after = span.end + tail.length;
  const start = plainMarks(text.slice(before, span.start)) === plainMarks(head) ? before : span.start;
  const end = plainMarks(text.slice(span.end, after)) === plainMarks(tail) ? after : span.end;
  return { start, end };
}

/** Quotation marks, dashes and blanks in one spelling each; the length stays. */
const plainMarks = (marks: string): string =>
  marks
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[–—‑]/g, '-')
    .replace(/\s/g, ' ');
