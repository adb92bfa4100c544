import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { isFunctionWord } from './nouns.ts';
import type { Line } from './refine.ts';
import type { Piece, Range, Scan } from './scan.ts';
import { spanOf } from './scan.ts';

/** Words a label has at most. More is a sentence, fewer leaves out what is measured. */
const LONGEST_LABEL = 6;

/** Pieces looked at on either side of a figure. */
const LONGEST_CLAUSE = 40;

/**
 * What a figure measures, as spans of its sentence in reading order: the counted noun and its verb for counts, for the
 * others the subject and the verb of the clause before it. Nothing found is an empty list.
 */
export function aboutSpans({ scan, taken }: Line, draft: Draft): Span[] {
  const isFree = (i: number): boolean => taken[i] === 0;
  const clause = clauseOf(scan, draft);
  const left = contentWords(scan, { from: clause.from, to: draft.from }).filter(isFree);
  const right = contentWords(scan, { from: draft.noun?.from ?? draft.to, to: clause.to }).filter(isFree);
  const chosen = draft.noun
    ? [...right.slice(0, 4), ...left.slice(-1)]
    : [...left.slice(-4), ...right.slice(0, Math.max(0, 3 - left.length))];
  return runs(chosen.slice(0, LONGEST_LABEL).sort((a, b) => a - b)).map((range) => spanOf(scan, range));
}

/** The clause around a draft: cut at commas, semicolons, dashes and conjunctions. */
function clauseOf({ pieces, words }: Scan, { from, to }: Range): Range {
  const isCut = (piece: Piece | undefined): boolean =>
    piece !== undefined && (/^[,;:—–()“”"]$/.test(piece.text) || words.conjunctions.has(piece.lower));
  let start = from;
  while (start > 0 && start > from - LONGEST_CLAUSE && !isCut(pieces[start - 1])) start--;
  let end = to;
  while (end < pieces.length && end < to + LONGEST_CLAUSE && !isCut(pieces[end])) end++;
  return { from: start, to: end };
}

function contentWords({ pieces, words }: Scan, { from, to }: Range): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || /^[’']s$/i.test(piece.text)) continue;
    if (isFunctionWord(words, piece.lower) || words.fillers.has(piece.lower)) continue;
    found.push(i);
  }
  return found;
}

/** Neighbouring indices as ranges. */
function runs(indices: readonly number[]): Range[] {
  const found: Range[] = [];
  for (const at of indices) {
    const last = found.at(-1);
    if (last && last.to === at) found[found.length - 1] = { from: last.from, to: at + 1 };
    else found.push({ from: at, to: at + 1 });
  }
  return found;
}
