import type { Draft, Find } from './draft.ts';
import { phraseAt, phraseBefore, type Scan } from './scan.ts';
import type { Hedge } from './tables/numbers.ts';

/** Pieces of the longest hedge: “as many as”, “not more than”. */
const LONGEST_HEDGE = 4;

/**
 * Adds the hedge to each figure: before it (“more than 30,000”, “nearly €5m”, “up to 250mm”) or behind it (“100 or
 * more”, “1,400-plus”). The hedge becomes part of the figure. Refuses “over” behind a verb of vote or control.
 */
export function hedged(scan: Scan, finds: readonly Find[]): readonly Find[] {
  return finds.map((find) => ({ ...find, drafts: find.drafts.map((draft) => withHedge(scan, draft)) }));
}

function withHedge(scan: Scan, draft: Draft): Draft {
  if (draft.kind === 'date' || draft.kind === 'rank') return draft;
  const before = phraseBefore(scan, scan.words.hedges, draft.from, LONGEST_HEDGE);
  if (before) return { ...draft, from: degreeStart(scan, before.from), approx: before.value };
  const hyphen = scan.pieces[draft.to]?.text === '-' ? 1 : 0;
  const later = phraseAt(scan, scan.words.laterHedges, draft.to + hyphen, 3);
  if (later) return { ...draft, to: later.to, approx: later.value };
  const sign = scan.pieces[draft.from - 1];
  const approx: Hedge | undefined = scan.words.hedgeSigns.get(sign?.text ?? '');
  return approx ? { ...draft, from: draft.from - 1, approx } : draft;
}

/** Where a hedge begins: with the “just” of “just over”. */
const degreeStart = (scan: Scan, hedge: number): number =>
  phraseBefore(scan, scan.words.hedgeDegrees, hedge, 2)?.from ?? hedge;
