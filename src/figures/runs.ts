import { isFunctionWord } from './nouns.ts';
import type { Line } from './refine.ts';
import type { Piece, Range } from './scan.ts';

/** Pieces looked at on either side of a figure. More finds the subject of longer clauses and costs time on lists. */
const LONGEST_CLAUSE = 40;

/** Marks between clauses. */
const CUTS: ReadonlySet<string> = new Set(',;:—–()“”"|•');

/** Clauses looked at going back. */
const MOST_HOPS = 3;

/** Words in a row that say something: “Corvane Bank lost”, “bad loans”. Indices of pieces, in order. */
export type Run = readonly number[];

/** The clause around a range and the comma-separated one before it, as runs. */
export interface Clause {
  readonly left: readonly Run[];
  readonly right: readonly Run[];
}

/** The runs left and right of a range, up to the ends of its clause. */
export function clauseAround(line: Line, { from, to }: Range): Clause {
  const start = clauseStart(line, from);
  const end = clauseEnd(line, to);
  return { left: runsIn(line, { from: start, to: from }), right: runsIn(line, { from: to, to: end }) };
}

/** The runs of the nearest clause that says something before the one with piece `at`; empty at the sentence’s start. */
export function clauseBefore(line: Line, at: number): readonly Run[] {
  let end = clauseStart(line, at) - 1;
  for (let hop = 0; hop < MOST_HOPS && end > 0; hop++) {
    const start = clauseStart(line, end);
    const runs = runsIn(line, { from: start, to: end });
    if (runs.length > 0) return runs;
    end = start - 1;
  }
  return [];
}

function clauseStart({ scan }: Line, at: number): number {
  let start = at;
  while (start > 0 && start > at - LONGEST_CLAUSE && !isCut(scan.pieces[start - 1], scan.words.conjunctions)) start--;
  return start;
}

function clauseEnd({ scan }: Line, at: number): number {
  let end = at;
  while (end < scan.pieces.length && end < at + LONGEST_CLAUSE && !isCut(scan.pieces[end], scan.words.conjunctions))
    end++;
  return end;
}

const isCut = (piece: Piece | undefined, conjunctions: ReadonlySet<string>): boolean =>
  piece !== undefined && (CUTS.has(piece.text) || conjunctions.has(piece.lower));

/** Maximal runs of words that say something; articles and possessive marks inside a run do not end it. */
export function runsIn(line: Line, { from, to }: Range): Run[] {
  const runs: number[][] = [];
  let isOpen = false;
  for (let i = from; i < to; i++) {
    if (isLabelWord(line, i)) {
      if (isOpen) runs.at(-1)?.push(i);
      else runs.push([i]);
      isOpen = true;
    } else if (!isInside(line, i)) isOpen = false;
  }
  return runs;
}

/** Whether the word at piece `i` can be part of a label: no figure, no function word, no filler. */
export function isLabelWord({ scan, taken, named }: Line, i: number): boolean {
  const piece = scan.pieces[i];
  if (named[i] === 1 && piece?.kind === 'number') return true;
  if (piece?.kind !== 'word' || taken[i] === 1 || /^[’']s?$/i.test(piece.text)) return false;
  if (taken[i + 1] === 1 && scan.words.stretchWords.has(piece.lower)) return false;
  return !isFunctionWord(scan.words, piece.lower) && !scan.words.fillers.has(piece.lower);
}

const isInside = ({ scan, taken }: Line, i: number): boolean => {
  const piece = scan.pieces[i];
  if (!piece || taken[i] === 1) return false;
  return /^[’']s?$|^[-‑&/]$/i.test(piece.text) || scan.words.determiners.has(piece.lower);
};
