import type { Figure } from '../model/digest.ts';
import type { Placed } from './figures.ts';

/** Characters between an amount and the same amount in brackets behind it: “185 kph (115 mph)”. */
const LONGEST_BRACKET_GAP = 3;

/** The figures of `placed`, with `sameAs` and `conflictsWith` as indices into the list given back. */
export function related(placed: readonly Placed[]): Figure[] {
  return placed.map(({ figure }, index) => {
    const sameAs = indices(placed, index, isSameAmount);
    const conflictsWith = indices(placed, index, isConflict);
    return { ...figure, ...(sameAs.length > 0 && { sameAs }), ...(conflictsWith.length > 0 && { conflictsWith }) };
  });
}

function indices(placed: readonly Placed[], index: number, test: (a: Placed, b: Placed) => boolean): number[] {
  const own = placed[index];
  if (!own) return [];
  return placed.flatMap((other, at) => (at !== index && test(own, other) ? [at] : []));
}

/** Two amounts of one kind in different units, the second in brackets right behind the first. */
function isSameAmount(a: Placed, b: Placed): boolean {
  const [first, second] = a.figure.start < b.figure.start ? [a, b] : [b, a];
  const gap = second.figure.start - first.figure.end;
  if (gap < 1 || gap > LONGEST_BRACKET_GAP || first.sentence !== second.sentence) return false;
  const between = first.line.scan.text.slice(first.figure.end, second.figure.start);
  const isBoth = a.figure.kind === b.figure.kind && (a.figure.kind === 'money' || a.figure.kind === 'measure');
  return isBoth && a.figure.unit !== b.figure.unit && /^\s*[([]$/.test(between);
}

/** The same label, kind and unit, said of the same thing in two places with values that cannot both be right. */
function isConflict(a: Placed, b: Placed): boolean {
  const isAlike = a.figure.kind === b.figure.kind && a.figure.unit === b.figure.unit && a.figure.unit !== null;
  if (!isAlike || a.figure.kind === 'date' || a.sentence === b.sentence) return false;
  if (a.figure.about === '' || a.figure.about.toLowerCase() !== b.figure.about.toLowerCase()) return false;
  return a.figure.value !== b.figure.value && a.figure.approx === undefined && b.figure.approx === undefined;
}
