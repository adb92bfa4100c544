import { isOneOf, phraseAt, type Scan } from './scan.ts';

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
  const hyphens = link.text === '-' && isOneOf(words.per, pieces[at + 1]) ? 1 : 0;
  if (!isSlash && !isOneOf(words.per, pieces[at + hyphens])) return undefined;
  let next = at + hyphens + 1;
  if (pieces[next]?.text === '-') next++;
  const symbol = units.get(pieces[next]?.text ?? '');
  if (symbol !== undefined) return { unit: symbol, to: next + 1 };
  const word = phraseAt({ pieces }, units, next, 2);
  return word && { unit: word.value, to: word.to };
}
