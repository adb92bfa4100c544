import type { BlockView } from '../block-view.ts';
import type { PageView } from '../page-view.ts';

/** A part of a block's row of feature values: their names, and what writes the values into `row` from place `at` on. */
export interface Part {
  readonly names: readonly string[];
  write(row: Float64Array, at: number, view: BlockView, page: PageView, index: number): void;
}

export type Feature = readonly [name: string, value: (view: BlockView, page: PageView, index: number) => number];

/** A part whose values are counted one by one. */
export const partOf = (features: readonly Feature[]): Part => ({
  names: features.map(([name]) => name),
  write: (row, at, view, page, index) => {
    let place = at;
    for (const [, value] of features) row[place++] = value(view, page, index);
  },
});

/** Part of a bit set: one value for each name. */
export function writeBits(row: Float64Array, at: number, bits: number, count: number): void {
  for (let bit = 0; bit < count; bit++) row[at + bit] = (bits >> bit) & 1;
}
