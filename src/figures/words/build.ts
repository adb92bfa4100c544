import type { UnitWord } from '../tables/amounts.ts';
import type { RelativeDate } from '../tables/dates.ts';
import type { Hedge, NumberWord } from '../tables/numbers.ts';
import { counted, numberTable, phrases, table } from './lists.ts';

// How the language tables are put together from their lists.

interface NumberLists {
  /** Zero to nineteen in order, alternatives parted by “/”. */
  readonly ones: string;
  /** Lines “value: words”. */
  readonly tens: string;
  readonly hundreds: string;
  readonly scales: string;
}

/** The number words of a language. */
export function numberWords({ ones, tens, hundreds, scales }: NumberLists): ReadonlyMap<string, NumberWord> {
  const words = (role: NumberWord['role'], values: ReadonlyMap<string, number>) =>
    [...values].map(([word, value]): [string, NumberWord] => [word, { role, value }]);
  return new Map([
    ...words('one', counted(ones, 0)),
    ...words('ten', numberTable(tens)),
    ...words('hundred', numberTable(hundreds)),
    ...words('scale', numberTable(scales)),
  ]);
}

/** Lines “>: phrases” as hedges. */
export const hedgeTable = (lines: string): Map<string, Hedge> =>
  new Map([...table(lines)].flatMap(([phrase, sign]) => (isHedge(sign) ? [[phrase, sign] as const] : [])));

const isHedge = (sign: string): sign is Hedge => sign === '>' || sign === '<' || sign === '~';

/** Units from lines “symbol: words”, of measure and of time. */
export const unitTable = (measures: ReadonlyMap<string, string>, durations: string): ReadonlyMap<string, UnitWord> =>
  new Map([
    ...[...measures].map(([word, unit]): [string, UnitWord] => [word, { kind: 'measure', unit }]),
    ...[...table(durations)].map(([word, unit]): [string, UnitWord] => [word, { kind: 'duration', unit }]),
  ]);

/** Each word and its plural with `ending`, on every word of a phrase. */
export const withPlurals = (words: ReadonlyMap<string, string>, ending: string): Map<string, string> =>
  new Map(
    [...words].flatMap(([word, unit]): [string, string][] => [
      [word, unit],
      [
        word
          .split(' ')
          .map((part) => (/^(?:de|d|par|por|pro|all|al)$/.test(part) ? part : part + ending))
          .join(' '),
        unit,
      ],
    ]),
  );

/** Each phrase and the one with “s” behind its last word. */
export const withLastPlurals = (words: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...words].flatMap(([word, unit]): [string, string][] => [
      [word, unit],
      [`${word}s`, unit],
    ]),
  );

/** Phrases as a map to `true`. */
export const phraseMap = (list: string): ReadonlyMap<string, true> =>
  new Map([...phrases(list)].map((phrase) => [phrase, true]));

/** Fractions from “half/halves third/thirds …”, one half first. */
export const fractionTable = (list: string): ReadonlyMap<string, number> =>
  new Map([...counted(list, 2)].map(([word, bottom]) => [word, 1 / bottom]));

/** Lines “-1 year: phrases”. */
export const relativeTable = (lines: string): ReadonlyMap<string, RelativeDate> =>
  new Map(
    [...table(lines)].flatMap(([phrase, date]) => {
      const [count, unit] = date.split(' ');
      return unit === 'day' || unit === 'month' || unit === 'year'
        ? [[phrase, { unit, count: Number(count) }] as const]
        : [];
    }),
  );
