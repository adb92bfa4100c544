import type { Span } from '../model/span.ts';
import type { TextWords } from './text-words.ts';

/** A sentence without the white space around it. `paragraph` is the index of its paragraph. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

// A run of end marks with the quotation marks and brackets that close behind it.
const STOP = /(?<marks>[.!?…]+|[。！？]+)(?<closers>["'”’»›)\]]*)/gu;
const WORD_BEFORE = /(?:^|[^\p{L}\p{M}\p{N}.])(?<word>(?:[\p{L}\p{M}]+\.)*[\p{L}\p{M}]+|\p{Nd}+)$/u;
const NEXT_WORDS =
  /^\s*["'“‘«‹([¿¡—–-]*\s*(?<first>[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*)?(?:\s+(?<second>[\p{L}\p{M}]+))?/u;
const LONGEST_WORD = 40; // characters looked at before and after a stop: keeps the scan linear on any text

/**
 * Splits each paragraph into sentences. `Intl.Segmenter` is not used: it cuts “U.S. / President” and differs between
 * engines. Line ends are always boundaries. Takes “U.S. President”, “Lt. Col. Ruiz”, “p.m. Monday”, “Jan. 13”,
 * “‘Why?’ he asked”, “3. Mai” as inside one sentence; refuses to carry “… in the U.S. The council …” on.
 */
export function sentences(text: string, paragraphs: readonly Span[], words: TextWords): Sentence[] {
  return paragraphs.flatMap((span, paragraph) => {
    const line = text.slice(span.start, span.end);
    const ends = [...boundaries(line, words), line.length];
    let from = 0;
    return ends.flatMap((to) => {
      const piece = line.slice(from, to);
      const start = span.start + from + (piece.length - piece.trimStart().length);
      const end = span.start + from + piece.trimEnd().length;
      from = to;
      return start < end ? [{ start, end, paragraph }] : [];
    });
  });
}

function* boundaries(line: string, words: TextWords): Generator<number> {
  for (const match of line.matchAll(STOP)) {
    const { marks = '', closers = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (end >= line.length) return;
    if (/[。！？]/.test(marks)) yield end;
    else if (endsSentence({ line, at: match.index, end, marks, closers }, words)) yield end;
  }
}

interface Stop {
  readonly line: string;
  /** Offset of the first end mark. */
  readonly at: number;
  /** Offset behind the closers. */
  readonly end: number;
  readonly marks: string;
  readonly closers: string;
}

function endsSentence({ line, at, end, marks, closers }: Stop, words: TextWords): boolean {
  if (!/\s/.test(line.charAt(end))) return false;
  const after = line.slice(end, end + 2 * LONGEST_WORD);
  const { first = '', second = '' } = NEXT_WORDS.exec(after)?.groups ?? {};
  if (/^\p{Ll}/u.test(first) && !/^[ie]\p{Lu}/u.test(first)) return false;
  const isOpener = words.openers.has(first.toLowerCase());
  if (closers && /["”’»]/.test(closers) && !isOpener && words.speechVerbs.has(second.toLowerCase())) return false;
  if (marks !== '.' || closers) return true;
  const before = WORD_BEFORE.exec(line.slice(Math.max(0, at - LONGEST_WORD), at))?.groups?.['word'] ?? '';
  return !isAbbreviation(before, { first, after, isOpener }, words);
}

interface Next {
  readonly first: string;
  readonly after: string;
  readonly isOpener: boolean;
}

/** Whether the full stop behind `before` belongs to an abbreviation, an initial or an ordinal, and the sentence goes on. */
function isAbbreviation(before: string, { first, after, isOpener }: Next, words: TextWords): boolean {
  const word = before.toLowerCase();
  if (words.titles.has(word)) return first !== '' || /^\s*\p{Nd}/u.test(after);
  if (/^\p{Nd}+$/u.test(before)) return words.hasOrdinalStop && before.length <= 2 && !isOpener && first !== '';
  const isInitial = /^\p{Lu}$/u.test(before);
  const isDotted = before.includes('.');
  if (isInitial || isDotted || words.abbreviations.has(word)) return !isOpener;
  return false;
}
