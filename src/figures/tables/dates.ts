import type { Table, Words } from './table.ts';

/** `count` units from the day of publication; 0 is the current one. */
export interface RelativeDate {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

/** The calendar: months, weekdays, and the words around dates. */
export interface DateTable {
  /** Month names and abbreviations with their number, 1 to 12. */
  readonly months: Table<number>;
  /** Months that are also ordinary words and need a word of `yearOpeners` or a number beside them. */
  readonly doubtfulMonths: Words;
  /** Whether months are written with a small letter. */
  readonly writesMonthsSmall: boolean;
  readonly dayBeforeMonth: boolean;
  readonly weekdays: Words;
  readonly seasons: Words;
  /** Words before a bare year or month: “in”, “since”. */
  readonly yearOpeners: Words;
  /** Plural nouns that are counted in thousands so often that “1990 jobs” is no year. */
  readonly countedNouns: Words;
  /** Words that belong to the year behind them: “fiscal”. */
  readonly yearWords: Words;
  /** Words between day, month and year: “of”. */
  readonly dateLinks: Words;
  readonly quarters: Words;
  /** Letters before the number of a quarter, in capitals: “Q3”. */
  readonly quarterLetters: string;
  /** Words behind a year of less than four digits: “88 AD”. */
  readonly eras: Words;
  /** Words behind a stretch of time that make it a time: “28 years ago”. */
  readonly agoWords: Words;
  readonly relativeDates: Table<RelativeDate>;
  readonly clockWords: Words;
  /** Words before the time of a race. */
  readonly raceWords: Words;
}
