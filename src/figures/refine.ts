import { aged } from './ages.ts';
import { carried } from './carry.ts';
import type { Draft, Find } from './draft.ts';
import { hedged } from './hedges.ts';
import { isOneOf, phraseAt, type Scan } from './scan.ts';

/** A clean-up that sees all finds of a sentence and gives them back, some changed. */
export type Refiner = (scan: Scan, finds: readonly Find[]) => readonly Find[];

/** In this order: an age is no count any more when units are carried, and a hedge may stand before the carried unit. */
const REFINERS: readonly Refiner[] = [aged, carried, hedged];

/** One sentence with what was found in it. */
export interface Line {
  readonly scan: Scan;
  readonly finds: readonly Find[];
  /** For each piece 1 where a figure stands, its counted noun excepted; such pieces are no label. */
  readonly taken: Uint8Array;
  /** For each piece 1 where it is part of a name with a number: “DX-4”, “Orrin 9”. */
  readonly named: Uint8Array;
}

/** The finds of a sentence after all refiners. */
export function refined(scan: Scan, finds: readonly Find[]): Line {
  const found = REFINERS.reduce((before, refine) => refine(scan, before), finds);
  return { scan, finds: found, taken: takenPieces(scan, found), named: namedPieces(scan, found) };
}

function namedPieces(scan: Scan, finds: readonly Find[]): Uint8Array {
  const named = new Uint8Array(scan.pieces.length);
  for (const find of finds) {
    const { reason, from, to } = find;
    if (reason === 'name' || reason === 'code' || isNumberedSubject(scan, find)) named.fill(1, from, to);
  }
  return named;
}

function takenPieces(scan: Scan, finds: readonly Find[]): Uint8Array {
  const taken = new Uint8Array(scan.pieces.length);
  for (const find of finds) {
    const { drafts, reason, from, to } = find;
    // “last year” has no number in it and says when: “people killed last year”.
    for (const draft of drafts)
      if (!isRelativeDate(scan, draft)) taken.fill(1, draft.from, draft.noun?.from ?? draft.to);
    if (reason === 'numbered-thing' && !isNumberedSubject(scan, find)) taken.fill(1, Math.max(0, from - 1), to);
  }
  return taken;
}

/** “Room 41 stays shut”: a numbered thing that is spoken of; “on channel 16”, “under Rule 107” say where. */
function isNumberedSubject({ pieces, words }: Scan, { reason, from }: Find): boolean {
  if (reason !== 'numbered-thing') return false;
  const isDetermined = isOneOf(words.determiners, pieces[from - 2]);
  return !isOneOf(words.prepositions, pieces[from - (isDetermined ? 3 : 2)]);
}

const isRelativeDate = (scan: Scan, { kind, from }: Draft): boolean =>
  kind === 'date' && phraseAt(scan, scan.words.relativeDates, from, 3) !== undefined;
