import type { Draft, Find } from './draft.ts';
import { phraseAt, type Scan } from './scan.ts';

/** Pieces between two figures of one comparison: “4,200 cases, up from 140”. More joins what does not belong together. */
const LONGEST_GAP = 6;

/**
 * Gives a bare number the unit of the figure it is compared with: “60 jobs, up from 45”, “seven years, up from five”,
 * “cut its forecast to 70 million units from 80 million”.
 */
export function carried(scan: Scan, finds: readonly Find[]): readonly Find[] {
  let last: Draft | undefined;
  return finds.map((find, index) => {
    const drafts = find.drafts.map((draft) => {
      const given = withUnit(scan, draft, last, finds[index + 1]?.drafts[0]);
      if (given.kind !== 'date' && given.kind !== 'rank') last = given;
      return given;
    });
    return { ...find, drafts };
  });
}

function withUnit(scan: Scan, draft: Draft, last: Draft | undefined, next: Draft | undefined): Draft {
  const isFillIn = draft.noun?.to === draft.noun?.from || scan.words.fillIns.has(draft.unit?.toLowerCase() ?? '');
  if (last && isFillIn && draft.kind === 'count' && last.kind === 'count' && last.unit !== null)
    return { ...draft, unit: last.unit };
  if (last && takesUnit(scan, last, draft)) return { ...draft, kind: last.kind, unit: last.unit };
  if (next && isPartOf(scan, draft, next)) return { ...draft, kind: next.kind, unit: next.unit };
  return draft;
}

/** “280 million of the 1.5 billion shekels”. */
function isPartOf(scan: Scan, draft: Draft, next: Draft): boolean {
  if (draft.kind !== 'count' || draft.unit !== null || next.unit === null) return false;
  if (next.kind !== 'money' && next.kind !== 'count') return false;
  const link = phraseAt(scan, scan.words.partLinks, draft.to, 2);
  return link?.to === next.from;
}

function takesUnit({ pieces, words }: Scan, last: Draft, draft: Draft): boolean {
  if (draft.kind !== 'count' || draft.unit !== null || draft.noun || last.unit === null) return false;
  if (draft.from - last.to > LONGEST_GAP || draft.from < last.to) return false;
  for (let i = last.to; i < draft.from; i++) if (words.comparers.has(pieces[i]?.lower ?? '')) return true;
  return false;
}
