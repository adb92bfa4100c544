import type { FigureKind } from '../model/digest.ts';
import { durationAfter } from './duration.ts';
import { measureAfter } from './measure.ts';
import { moneyAfter, moneyBefore } from './money.ts';
import type { Numeral } from './numeral.ts';
import { percentAfter } from './percent.ts';
import type { Piece, Range, Scan } from './scan.ts';

/** A number with its unit, as one form reads it. `unit` is `null` for a bare number, which is a count. */
export interface Amount extends Range {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string | null;
  readonly numeral: Numeral;
}

/** What stands behind a number and makes it an amount: the unit, how far it reaches and what the number becomes. */
export interface UnitFound {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly to: number;
  /** Times the number as written: 1e6 where a glued “m” turned out to be million. */
  readonly times?: number;
  /** Added to the number: 0.5 for “3 dollars 50 cents”. */
  readonly plus?: number;
}

const SUFFIXES = [moneyAfter, percentAfter, durationAfter, measureAfter];

/** The amount that begins at piece `at`: sign, currency, number, scale, unit. Undefined where none does. */
export function amountAt(scan: Scan, at: number): Amount | undefined {
  const sign = signAt(scan, at);
  const start = at + sign;
  const before = moneyBefore(scan, start);
  const inner = before && /^[-−–]$/.test(scan.pieces[before.to]?.text ?? '') ? 1 : 0;
  const numeral = scan.numerals[(before?.to ?? start) + inner];
  if (!numeral) return undefined;
  const amount = before ? prefixed(scan, numeral, before.unit) : suffixed(scan, numeral);
  const value = sign || inner ? -amount.value : amount.value;
  return { ...amount, value, from: at };
}

function prefixed(scan: Scan, numeral: Numeral, unit: string): Amount {
  const after = moneyAfter(scan, numeral, unit);
  const times = after?.times ?? numeral.letter?.value ?? 1;
  const to = after?.to ?? numeral.letter?.to ?? numeral.to;
  const value = numeral.value * times + (after?.plus ?? 0);
  return { kind: 'money', unit: after?.unit ?? unit, value, numeral, from: numeral.from, to };
}

function suffixed(scan: Scan, numeral: Numeral): Amount {
  for (const suffix of SUFFIXES) {
    const after = suffix(scan, numeral);
    if (!after) continue;
    const value = numeral.value * (after.times ?? 1) + (after.plus ?? 0);
    return { kind: after.kind, unit: after.unit, value, numeral, from: numeral.from, to: after.to };
  }
  return { kind: 'count', unit: null, value: numeral.value, numeral, from: numeral.from, to: numeral.to };
}

/** The pieces of a minus: the word (“minus 8”, “minus-8”), or a dash glued to what follows and not to what stands before. */
function signAt({ pieces, words }: Scan, at: number): number {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || !next) return 0;
  if (words.minus.has(piece.lower)) return next.text === '-' ? 2 : 1;
  return /^[-−–]$/.test(piece.text) && next.isGlued && isOpen(piece, pieces[at - 1]) ? 1 : 0;
}

const isOpen = (piece: Piece, before: Piece | undefined): boolean => !piece.isGlued || before?.text === '(';
