import type { UnitFound } from './amount.ts';
import { isFunctionWord, isPluralNoun } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { perUnit } from './per.ts';
import { isOneOf, phraseAt, type Scan } from './scan.ts';
import type { UnitWord } from './tables/amounts.ts';

/** Rates whose symbol is not simply one unit over the other. */
const RATE_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['mi/h', 'mph'],
  ['mi/gal', 'mpg'],
]);

/**
 * The measure behind a number: “38 km”, “16km”, “22 metres per second”, “a 45-acre farm”, “9,000 barrels”, “-28C”.
 * Refuses “in” as inch before a noun, “5G” and “4K”, and the “m” of “16m users”, which is million.
 */
export function measureAfter(scan: Scan, numeral: Numeral): UnitFound | undefined {
  const found = unitAt(scan, numeral);
  if (found?.value.kind !== 'measure') return undefined;
  const inches = smallerPart(scan, found.to, found.value.unit);
  if (inches) return { kind: 'measure', unit: found.value.unit, plus: inches.plus, to: inches.to };
  const per = perUnit(scan, found.to, scan.words.rateUnits);
  if (!per) return { kind: 'measure', unit: found.value.unit, to: found.to };
  const rate = `${found.value.unit}/${per.unit}`;
  return { kind: 'measure', unit: RATE_SYMBOLS.get(rate) ?? rate, to: per.to };
}

/** Units said in two parts, with how many of the second are one of the first. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['ft in', 12],
  ['lb oz', 16],
  ['m cm', 100],
  ['km m', 1000],
  ['kg g', 1000],
  ['yd ft', 3],
]);

/** The “2 inches” of “5 feet 2 inches”, as part of a foot. */
function smallerPart(scan: Scan, at: number, unit: string): { plus: number; to: number } | undefined {
  const start = scan.pieces[at]?.text === ',' ? at + 1 : at;
  const numeral = scan.numerals[start];
  const second = numeral && unitAt(scan, numeral);
  const parts = second && PARTS.get(`${unit} ${second.value.unit}`);
  if (!numeral || !parts || numeral.value >= parts) return undefined;
  return { plus: numeral.value / parts, to: second.to };
}

/** The unit symbol or word behind a number, measure or time. */
export function unitAt(scan: Scan, numeral: Numeral): { value: UnitWord; to: number } | undefined {
  const { pieces, words } = scan;
  const hyphen = /^[-‐‑–]$/.test(pieces[numeral.to]?.text ?? '') ? 1 : 0;
  let at = numeral.to + hyphen;
  while (isOneOf(words.unitLinks, pieces[at]) && at < numeral.to + 2) at++;
  if (isOneOf(words.unitAdjectives, pieces[at]) && isOneOf(words.units, pieces[at + 1])) at++;
  const piece = pieces[at];
  if (!piece) return undefined;
  if (numeral.letter && isPluralNoun(scan, numeral.letter.to)) return undefined;
  const degrees = degreesAt(scan, at);
  if (degrees) return degrees;
  const phrase = phraseAt(scan, words.units, at, 4);
  const symbol = words.unitSymbols.get(piece.text);
  if (symbol && !(phrase && phrase.to > at + 1) && isSymbolHere(scan, at, numeral))
    return { value: symbol, to: at + 1 };
  return phrase;
}

/** Symbols that are also words or letters of a name need to be glued, or to be followed by nothing that goes on. */
export function isSymbolHere({ pieces, words }: Scan, at: number, numeral: Numeral): boolean {
  const piece = pieces[at];
  if (!piece) return false;
  if (!words.doubtfulSymbols.has(piece.text)) return true;
  const next = pieces[at + 1];
  const goesOn = next?.kind === 'word' || next?.kind === 'number' || next?.text === '-';
  if (!numeral.isDigits) return false;
  if (piece.text === 's') return piece.isGlued && /\D/.test(pieces[numeral.from]?.text ?? '');
  if (!piece.isGlued) return !goesOn || (next?.kind === 'word' && isOneOf(words.articles, pieces[numeral.from - 1]));
  const isNamed = isOneOf(words.determiners, pieces[numeral.from - 1]) && /^\p{Lu}$/u.test(piece.text);
  return !(next?.isGlued && goesOn) && !(isNamed && next?.kind === 'word' && !isFunctionWord(words, next.lower));
}

/** “37 degrees Celsius”, “98.6 °F”, “-2°”, “-28C”. */
function degreesAt({ pieces, words }: Scan, at: number): { value: UnitWord; to: number } | undefined {
  if (!isOneOf(words.degrees, pieces[at])) return undefined;
  const unit = words.degreeScales.get(pieces[at + 1]?.lower ?? '');
  if (unit) return { value: { kind: 'measure', unit }, to: at + 2 };
  return { value: { kind: 'measure', unit: 'degree' }, to: at + 1 };
}
