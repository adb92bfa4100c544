import { CUE_GROUPS } from '../cue-words.ts';
import type { PageView } from '../page-view.ts';
import { NEIGHBOURS, RUN_NAMES, runsOf } from './around.ts';
import { type Part, writeBits } from './part.ts';
import { PLACE } from './place.ts';
import { TEXT } from './text.ts';
import { TREE } from './tree.ts';

/** What the block says. */
const CUES: Part = {
  names: CUE_GROUPS.map((group) => `cue ${group}`),
  write: (row, at, { cues }) => writeBits(row, at, cues, CUE_GROUPS.length),
};

const PARTS: readonly Part[] = [TEXT, TREE, PLACE, CUES, NEIGHBOURS];

/** The names of the features of a block, in the order of `featureRows`. */
export const FEATURES: readonly string[] = [...PARTS.flatMap(({ names }) => names), ...RUN_NAMES];

/** A row of feature values for each block; `null` for those that stand far from all text. */
export function featureRows(page: PageView): (Float64Array | null)[] {
  const parts = [...PARTS, runsOf(page)];
  return page.views.map((view, index) => {
    if (!view.isNear) return null;
    const row = new Float64Array(FEATURES.length);
    let at = 0;
    for (const part of parts) {
      part.write(row, at, view, page, index);
      at += part.names.length;
    }
    return row;
  });
}
