import type { Draft, Find } from './draft.ts';
import type { Scan } from './scan.ts';

/** Pieces between two figures of one comparison: “4,200 cases, up from 140”. More joins what does not belong together. */
const LONGEST_GAP = 6;

/**
 * Gives a bare number the unit of the figure it is compared with: “60 jobs, up from 45”, “seven years, up from five”,
 * “cut its forecast to 70 million units from 80 million”.
 */
export function carried(scan: Scan, finds: readonly Find[]): readonly Find[] {
  let last: Draft | undefined;
  return finds.map((find) => {
    const drafts = find.drafts.map((draft) => {
      const given = last && takesUnit(scan, last, draft) ? { ...draft, kind: last.kind, unit: last.unit } : draft;
      if (given.kind !== 'date' && given.kind !== 'rank') last = given;
      return given;
    });
    return { ...find, drafts };
  });
}

function takesUnit({ pieces, words }: Scan, last: Draft, draft: Draft): boolean {
  if (draft.kind !== 'count' || draft.unit !== null || draft.noun || last.unit === null) return false;
  if (draft.from - last.to > LONGEST_GAP || draft.from < last.to) return false;
  for (let i = last.to; i < draft.from; i++) if (words.comparers.has(pieces[i]?.lower ?? '')) return true;
  return false;
}
