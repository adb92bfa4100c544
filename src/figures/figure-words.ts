import type { MoneyTable, UnitTable } from './tables/amounts.ts';
import type { DateTable } from './tables/dates.ts';
import type { GrammarTable, NameTable } from './tables/grammar.ts';
import type { NumberTable, RelationTable } from './tables/numbers.ts';
import type { Words } from './tables/table.ts';

/**
 * What reading numbers needs to know of a language. Pure data: the scanner is the same for all. Words are in lower
 * case unless case counts; a phrase is its tokens joined by blanks.
 */
export interface FigureTable
  extends NumberTable,
    RelationTable,
    MoneyTable,
    UnitTable,
    DateTable,
    NameTable,
    GrammarTable {}

/** A table with the words that may begin a form and are no numbers themselves, so that all others are passed over. */
export interface FigureWords extends FigureTable {
  readonly starters: Words;
}

/** Completes a table. */
export function figureTable(table: FigureTable): FigureWords {
  const phrases = [...table.relativeDates.keys(), ...table.months.keys(), ...table.weekdays];
  const words = [
    ...table.currencies.keys(),
    ...table.ordinals.keys(),
    ...table.halves,
    ...table.folds.keys(),
    ...table.articles,
    ...table.minus,
  ];
  const first = phrases.map((phrase) => phrase.split(' ')[0] ?? '');
  return { ...table, starters: new Set([...first, ...words, 'q1', 'q2', 'q3', 'q4', 't1', 't2', 't3', 't4']) };
}
