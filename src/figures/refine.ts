import { aged } from './ages.ts';
import { carried } from './carry.ts';
import type { Find } from './draft.ts';
import { hedged } from './hedges.ts';
import type { Scan } from './scan.ts';

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
}

/** The finds of a sentence after all refiners. */
export function refined(scan: Scan, finds: readonly Find[]): Line {
  const found = REFINERS.reduce((before, refine) => refine(scan, before), finds);
  return { scan, finds: found, taken: takenPieces(scan, found) };
}

function takenPieces({ pieces }: Scan, finds: readonly Find[]): Uint8Array {
  const taken = new Uint8Array(pieces.length);
  for (const { drafts, reason, from, to } of finds) {
    for (const draft of drafts) taken.fill(1, draft.from, draft.noun?.from ?? draft.to);
    if (reason === 'numbered-thing') taken.fill(1, Math.max(0, from - 1), to);
  }
  return taken;
}
