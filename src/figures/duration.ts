import type { UnitFound } from './amount.ts';
import { unitAt } from './measure.ts';
import type { Numeral } from './numeral.ts';
import { isOneOf, type Scan } from './scan.ts';

/** Seconds in each unit of time that adds up with others: “one hour and 45 minutes”. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
]);
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
]);

/**
 * The unit of time behind a number: “28 days”, “a two-year gap”, “34 years old”; two units that add up are one
 * duration in the smaller one (“2 years and 3 months” is 27 months).
 */
export function durationAfter(scan: Scan, numeral: Numeral): UnitFound | undefined {
  const first = unitAt(scan, numeral);
  if (first?.value.kind !== 'duration') return undefined;
  const unit = first.value.unit;
  const more = smallerPart(scan, first.to, unit);
  if (more) {
    const times = more.times;
    return { kind: 'duration', unit: more.unit, times, plus: more.value, to: more.to };
  }
  return { kind: 'duration', unit, to: agedTo(scan, first.to) };
}

/** “old”, “years of age”, “-year-old” belong to the figure. */
function agedTo({ pieces, words }: Scan, to: number): number {
  const hyphen = pieces[to]?.text === '-' ? 1 : 0;
  if (isOneOf(words.ageClosers, pieces[to + hyphen])) return to + hyphen + 1;
  const [of, age] = words.ofAge;
  return of !== undefined && pieces[to]?.lower === of && pieces[to + 1]?.lower === age ? to + 2 : to;
}

function smallerPart(scan: Scan, at: number, unit: string) {
  const { pieces, words, numerals } = scan;
  const start = isOneOf(words.numberLinks, pieces[at]) ? at + 1 : at;
  const numeral = numerals[start];
  const second = numeral && unitAt(scan, numeral);
  if (!numeral || second?.value.kind !== 'duration') return undefined;
  for (const table of [SECONDS, MONTHS]) {
    const [big, small] = [table.get(unit), table.get(second.value.unit)];
    if (big === undefined || small === undefined || big <= small) continue;
    if (numeral.value >= big / small) continue;
    return { unit: second.value.unit, times: big / small, value: numeral.value, to: second.to };
  }
  return undefined;
}
