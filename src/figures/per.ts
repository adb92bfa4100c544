import type { Scan } from './scan.ts';

/**
 * What an amount is per, at piece `at`: “/MWh”, “per barrel”, “a tonne”. `units` are the words allowed there with the
 * symbol they are given out as.
 */
export function perUnit(
  { pieces, words }: Scan,
  at: number,
  units: ReadonlyMap<string, string>,
): { unit: string; to: number } | undefined {
  const link = pieces[at];
  if (!link) return undefined;
  const isSlash = link.text === '/';
  const hyphens = link.text === '-' && words.per.has(pieces[at + 1]?.lower ?? '') ? 1 : 0;
  if (!isSlash && !words.per.has(pieces[at + hyphens]?.lower ?? '')) return undefined;
  let next = at + hyphens + 1;
  if (pieces[next]?.text === '-') next++;
  const piece = pieces[next];
  const unit = piece && (units.get(piece.text) ?? units.get(piece.lower));
  return unit === undefined ? undefined : { unit, to: next + 1 };
}
