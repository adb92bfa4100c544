import type { UnitFound } from './amount.ts';
import type { Numeral } from './numeral.ts';
import { perUnit } from './per.ts';
import { isOneOf, phraseAt, type Scan } from './scan.ts';

/** The currency written before a number at piece `at`: “$”, “US$”, “EUR”, “Rs.”, “C $”. */
export function moneyBefore(scan: Scan, at: number): Currency | undefined {
  const { pieces, words, context } = scan;
  const [first, second] = [pieces[at], pieces[at + 1]];
  if (!first) return undefined;
  const symbol = words.currencySymbols.get(first.text);
  if (symbol) {
    const owner = symbol === '$' && second?.isGlued ? dollarOwner(second.text, words) : undefined;
    return owner ? { unit: owner, to: at + 2 } : { unit: settled(symbol, context), to: at + 1 };
  }
  const owner = second?.kind === 'symbol' ? dollarOwner(first.text, words) : undefined;
  if (owner && words.currencySymbols.get(second?.text ?? '') === '$') return { unit: owner, to: at + 2 };
  return codeBefore(scan, at);
}

/** “EUR 20”, “Rs. 34”, “MXN$ 20”, “P50 million”. */
function codeBefore(scan: Scan, at: number): Currency | undefined {
  const { pieces, words, context, numerals } = scan;
  const [first, second] = [pieces[at], pieces[at + 1]];
  const code = words.currencyCodes.get(first?.text ?? '');
  if (first && code === undefined) return nameBefore(scan, at);
  if (!first || code === undefined) return undefined;
  const isMarked = second?.text === '.' || (second?.kind === 'symbol' && words.currencySymbols.has(second.text));
  const to = isMarked ? at + 2 : at + 1;
  if (first.text.length === 1 && !(second?.isGlued && isAmountLike(scan, to))) return undefined;
  if (words.wordyCodes.has(first.text) && !isAmountLike(scan, to)) return undefined;
  return numerals[to] ? { unit: settled(code, context), to } : undefined;
}

/** Whose dollar the letters before the sign mean; “a $5 fee” is nobody's. */
const dollarOwner = (letters: string, words: Scan['words']): string | undefined =>
  /^[abd-z]$/.test(letters) ? undefined : words.dollarOwners.get(letters.toUpperCase());

/** “dólar 22500000”: in some languages a currency’s name may stand before the digits. */
function nameBefore({ pieces, words, numerals, context }: Scan, at: number): Currency | undefined {
  const word = pieces[at]?.lower ?? '';
  const name = words.leadingCurrencies.has(word) ? words.currencies.get(word) : undefined;
  return name !== undefined && numerals[at + 1]?.isDigits ? { unit: settled(name, context), to: at + 1 } : undefined;
}

/** “P50 million”, “P1,200”, “R2.5bn” are money; “P5” and “R2” are names. */
function isAmountLike({ numerals, pieces }: Scan, at: number): boolean {
  const numeral = numerals[at];
  if (!numeral) return false;
  return numeral.scale > 1 || numeral.letter !== undefined || /[.,]\d/.test(pieces[at]?.text ?? '');
}

/**
 * Currency behind a number, or behind a number whose currency `known` already stands before it: “euros”, “Canadian
 * dollars”, “cents”, “USD million”, and what the price is per. “pounds” of weight are refused.
 */
export function moneyAfter(scan: Scan, numeral: Numeral, known?: string): UnitFound | undefined {
  const letterEnd = numeral.letter?.to ?? numeral.to;
  const name = currencyAt(scan, known === undefined ? nameStart(scan, letterEnd) : letterEnd, numeral);
  const unit = name?.unit ?? known;
  if (unit === undefined) return undefined;
  const scale = name && numeral.scale === 1 && !numeral.letter ? scaleAt(scan, name.to) : undefined;
  const times = scale?.value ?? numeral.letter?.value ?? 1;
  const to = scale?.to ?? name?.to ?? letterEnd;
  const small = smallCoins(scan, to, unit);
  if (small) return { kind: 'money', unit, times, plus: small.plus, to: small.to };
  const per = perUnit(scan, to, scan.words.priceUnits);
  return { kind: 'money', unit: per ? `${unit}/${per.unit}` : unit, times, to: per?.to ?? to };
}

/** Behind the hyphen of “one-yen” and the link of “millones de euros”. */
function nameStart({ pieces, words }: Scan, at: number): number {
  const start = /^[-‐‑]$/.test(pieces[at]?.text ?? '') ? at + 1 : at;
  return isOneOf(words.unitLinks, pieces[start]) ? start + 1 : start;
}

/** The scale of “75 USD million”. */
function scaleAt({ pieces, words }: Scan, at: number): { value: number; to: number } | undefined {
  const word = words.numbers.get(pieces[at]?.lower ?? '');
  return word?.role === 'scale' ? { value: word.value, to: at + 1 } : undefined;
}

interface Currency {
  readonly unit: string;
  readonly to: number;
}

function currencyAt(scan: Scan, at: number, numeral: Numeral): Currency | undefined {
  const { pieces, words, context } = scan;
  const piece = pieces[at];
  if (!piece) return undefined;
  const symbol = words.currencySymbols.get(piece.text);
  if (symbol && !/^\p{Nd}/u.test(pieces[at + 1]?.text ?? '')) {
    const letters = symbol === '$' ? (pieces[at + 1]?.text ?? '') : '';
    const later = letters.length > 1 ? dollarOwner(letters, words) : undefined;
    return later ? { unit: later, to: at + 2 } : { unit: settled(symbol, context), to: at + 1 };
  }
  const owned = phraseAt(scan, words.currencies, at, 4);
  if (owned)
    return isWeight(scan, owned.value, owned.to, numeral)
      ? undefined
      : { unit: settled(owned.value, context), to: owned.to };
  const owner = pieces[at + 1]?.kind === 'symbol' ? dollarOwner(piece.text, words) : undefined;
  if (owner) return { unit: owner, to: at + 2 };
  const code = piece.text.length === 3 ? words.currencyCodes.get(piece.text) : undefined;
  return code === undefined ? undefined : { unit: settled(code, context), to: at + 1 };
}

/** “two pounds of sugar”, “lost 20 pounds”: weight unless the article writes of British money. */
function isWeight({ pieces, words, context }: Scan, unit: string, to: number, numeral: Numeral): boolean {
  if (unit !== 'pound') return false;
  if (numeral.scale >= 1e6) return false;
  const next = pieces[to]?.lower ?? '';
  const isWeighed = [1, 2, 3].some((back) => isOneOf(words.weighing, pieces[numeral.from - back]));
  return isWeighed || words.weighed.has(next) || (next === 'of' && !context.hasPoundMoney) || !context.hasPoundMoney;
}

/** Names several currencies share, settled by the article. */
function settled(unit: string, context: Scan['context']): string {
  if (unit === '$') return context.dollar;
  if (unit === 'rupee') return context.rupee;
  if (unit === 'peso') return context.peso ?? 'peso';
  return unit === 'pound' ? 'GBP' : unit;
}

/** “50 cents” or “and 50” behind “3 dollars”: a hundredth part each. */
function smallCoins(scan: Scan, at: number, unit: string): { plus: number; to: number } | undefined {
  const { numerals, words, pieces } = scan;
  if (!/^[A-Z]{3}$/.test(unit)) return undefined;
  const start = isOneOf(words.numberLinks, pieces[at]) ? at + 1 : at;
  const numeral = numerals[start];
  if (!numeral || numeral.value >= 100) return undefined;
  const name = words.currencies.get(pieces[numeral.to]?.lower ?? '');
  if (name === 'cent' || name === 'penny' || name === 'sen') return { plus: numeral.value / 100, to: numeral.to + 1 };
  const isLast = pieces[numeral.to] === undefined || /^[.,;)]$/.test(pieces[numeral.to]?.text ?? '');
  return start > at && isLast && numeral.value % 1 === 0 ? { plus: numeral.value / 100, to: numeral.to } : undefined;
}
