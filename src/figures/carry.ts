import type { Draft, Find } from './draft.ts';
import { isOneOf, phraseAt, type Scan } from './scan.ts';

/** Pieces between two figures of one comparison: “4,200 cases, up from 140”. More joins what does not belong together. */
const LONGEST_GAP = 6;

/** The figures before one, of which it may take the unit: the last one, the last count, the last quotation. */
interface Before {
  readonly last?: Draft;
  readonly count?: Draft;
  readonly quotation?: Draft;
}

/**
 * Gives a bare number the unit of the figure it is compared with: “60 jobs, up from 45”, “seven years, up from five”,
 * “cut its forecast to 70 million units from 80 million”, “90 people, five more than in May”, “fell 12.4 points to
 * 1,204.6”.
 */
export function carried(scan: Scan, finds: readonly Find[]): readonly Find[] {
  let before: Before = {};
  return finds.map((find, index) => {
    const drafts = find.drafts.map((draft) => {
      const given = withUnit(scan, draft, before, finds[index + 1]?.drafts[0]);
      if (given.kind !== 'date' && given.kind !== 'rank') before = seen(scan, before, given);
      return given;
    });
    return { ...find, drafts };
  });
}

function seen(scan: Scan, before: Before, draft: Draft): Before {
  const isCount = draft.kind === 'count' && draft.unit !== null;
  const isQuotation = (isCount || draft.kind === 'money') && hasDecimals(scan, draft);
  return { ...before, last: draft, ...(isCount && { count: draft }), ...(isQuotation && { quotation: draft }) };
}

function withUnit(scan: Scan, draft: Draft, { last, count, quotation }: Before, next: Draft | undefined): Draft {
  if (draft.kind !== 'count') return draft;
  const isFillIn = scan.words.fillIns.has(draft.unit?.toLowerCase() ?? '');
  if (isFillIn && count) return { ...draft, unit: count.unit };
  if (draft.unit !== null || draft.noun) return draft;
  if (last && takesUnit(scan, last, draft)) return { ...draft, kind: last.kind, unit: last.unit };
  if (next && isPartOf(scan, draft, next)) return { ...draft, kind: next.kind, unit: next.unit };
  if (quotation && hasDecimals(scan, draft)) return { ...draft, kind: quotation.kind, unit: quotation.unit };
  return draft;
}

/** “1,204.6”: nobody counts in decimals; it is a price or the level of an index like the one before. */
const hasDecimals = ({ pieces }: Scan, { from, to }: Draft): boolean =>
  pieces.slice(from, to).some(({ kind, text }) => kind === 'number' && /\D\d{1,2}$/.test(text));

/** “280 million of the 1.5 billion shekels”. */
function isPartOf(scan: Scan, draft: Draft, next: Draft): boolean {
  if (next.unit === null) return false;
  if (next.kind !== 'money' && next.kind !== 'count') return false;
  const link = phraseAt(scan, scan.words.partLinks, draft.to, 2);
  return link?.to === next.from;
}

function takesUnit({ pieces, words }: Scan, last: Draft, draft: Draft): boolean {
  if (last.unit === null || draft.from - last.to > LONGEST_GAP || draft.from < last.to) return false;
  const isEnd = draft.from === last.to + 1 && isOneOf(words.rangeLinks, pieces[last.to]);
  if (isEnd && isOneOf(words.fromWords, pieces[last.from - 1])) return true;
  for (let i = last.to; i < draft.from; i++) if (isOneOf(words.comparers, pieces[i])) return true;
  return false;
}
