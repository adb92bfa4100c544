import type { Table, Words } from './table.ts';

/** A unit of measure or time: the short symbol or English word it is given out as. */
export interface UnitWord {
  readonly unit: string;
  readonly kind: 'measure' | 'duration';
}

/** A pattern in the article and the currency code it settles. */
export type CurrencyHint = readonly [RegExp, string];

/** Currencies as they are written, and what tells them apart. */
export interface MoneyTable {
  /** Currency names, up to four words, with their code, or one of `$`, `pound`, `rupee`, `peso`, `cent`, `penny`. */
  readonly currencies: Table<string>;
  /** Names that may stand before the digits: “dólar 200”. */
  readonly leadingCurrencies: Words;
  /** Signs and letters before or behind an amount with the same values; case counts. */
  readonly currencySymbols: Table<string>;
  readonly currencyCodes: Table<string>;
  /** Codes that are also words or names in capitals: “COP26”. */
  readonly wordyCodes: Words;
  /** Letters before a dollar sign: “A” in “A$”; in capitals. */
  readonly dollarOwners: Table<string>;
  /** Currency letters that may be written against the digits: “Rs34”. */
  readonly gluedCurrencies: Words;
  /** Words that make pounds a weight, before and behind. */
  readonly weighing: Words;
  readonly weighed: Words;
  /** What prices are per, with the symbol. */
  readonly priceUnits: Table<string>;
  readonly dollarHints: readonly CurrencyHint[];
  readonly rupeeHints: readonly CurrencyHint[];
  readonly pesoHints: readonly CurrencyHint[];
  /** Signs that the article counts in pounds sterling. */
  readonly poundMoney: RegExp;
}

/** Units of measure and time, rates, and ages. */
export interface UnitTable {
  /** “%”, “percentage points”, up to three words, with `%`, `pp` or `bp`. */
  readonly percents: Table<string>;
  /** Unit words, up to four. */
  readonly units: Table<UnitWord>;
  /** Unit symbols; case counts. Doubtful ones are also words or letters of names. */
  readonly unitSymbols: Table<UnitWord>;
  readonly doubtfulSymbols: Words;
  /** What rates are per, with the symbol: “hour” → “h”. */
  readonly rateUnits: Table<string>;
  readonly per: Words;
  /** The one of these that says a rate and nothing else: “one per week”. */
  readonly rateWord: string;
  /** Adjectives between a number and its unit: “three straight days”. */
  readonly unitAdjectives: Words;
  /** Words between a number and its unit or noun: “millones de euros”. */
  readonly unitLinks: Words;
  readonly degrees: Words;
  readonly degreeScales: Table<string>;
  /** “aged” before a number; “old” behind its unit; the two words of “of age”. */
  readonly ageOpeners: Words;
  readonly ageClosers: Words;
  /** “she is”, behind which a bare number is an age. */
  readonly ageLeads: Table<true>;
  readonly ofAge: readonly string[];
}
