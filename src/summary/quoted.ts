import type { Span } from '../model/span.ts';

/** A quotation mark in a text: where it stands and which way it turns. */
interface Mark {
  readonly at: number;
  readonly opens: boolean;
}

// Double marks of every kind; ‘ and ' only where a word begins behind them; ’ and ' only behind an end mark or comma,
// where they are no apostrophes.
const MARKS = /[“”„«»"]|(?<![\p{L}\p{N}])[‘'](?=\p{L})|(?<=[.,!?…])[’'](?!\p{L})/gu;
const BEHIND_A_WORD = /[\p{L}\p{N}.,!?…)\]]/u;

/** The quotation marks of `text`, in order. A straight mark opens unless it stands behind a word or an end mark. */
function marksIn(text: string): Mark[] {
  return [...text.matchAll(MARKS)].map(({ 0: mark, index }) => ({ at: index, opens: isOpening(mark, text, index) }));
}

function isOpening(mark: string, text: string, at: number): boolean {
  if (mark === '"' || mark === "'") return !BEHIND_A_WORD.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
  return mark === '“' || mark === '„' || mark === '«' || mark === '‘';
}

/**
 * What is quoted in `text`, marks included. A quotation without its end runs to the end of the text, one without its
 * beginning runs from the beginning; inner quotations are part of the outer one.
 */
export function quotedIn(text: string): Span[] {
  const found: Span[] = [];
  let start = marksIn(text)[0]?.opens === false ? 0 : -1;
  for (const { at, opens } of marksIn(text)) {
    if (opens && start < 0) start = at;
    if (opens || start < 0) continue;
    found.push({ start, end: at + 1 });
    start = -1;
  }
  return start < 0 ? found : [...found, { start, end: text.length }];
}

const LONGEST_QUOTATION = 1500; // characters; above it a mark was forgotten, and what follows is the story again

/** For each of the ascending `offsets` of `text`, whether it lies inside a quotation that is opened before it and closed behind it. */
export function insideQuotation(text: string, offsets: readonly number[]): boolean[] {
  const marks = marksIn(text);
  let next = 0;
  return offsets.map((offset) => {
    while (next < marks.length && (marks[next]?.at ?? 0) < offset) next++;
    const [before, behind] = [marks[next - 1], marks[next]];
    if (!before?.opens || !behind || behind.opens) return false;
    return behind.at - before.at <= LONGEST_QUOTATION;
  });
}
