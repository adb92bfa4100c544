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
}

/** The finds of a sentence after all refiners. */
export const refined = (scan: Scan, finds: readonly Find[]): Line => ({
  scan,
  finds: REFINERS.reduce((found, refine) => refine(scan, found), finds),
});
