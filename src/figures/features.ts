import type { Reading } from '../text/reading.ts';
import { isPersonAge } from './ages.ts';
import type { Placed } from './figures.ts';

/** What is known of a figure when it is ranked, each a number; claims are 1 or 0. */
export interface Features {
  /** Logarithm of 1 + the figures before it. */
  readonly order: number;
  /** Logarithm of 1 + the sentences before it. */
  readonly sentence: number;
  /** Share of the article’s sentences before it. */
  readonly depth: number;
  /** Where in its sentence it stands, from 0 to 1. */
  readonly place: number;
  readonly isMoney: number;
  readonly isPercent: number;
  readonly isMeasure: number;
  readonly isRatio: number;
  readonly isDuration: number;
  /** Somebody’s age; such a one is no duration here. */
  readonly isAge: number;
  readonly isDate: number;
  /** A date with a month: “June”, “Sept. 20, 2024”. */
  readonly isMonthly: number;
  readonly isRank: number;
  /** “first”. */
  readonly isFirst: number;
  /** A count of one. */
  readonly isOne: number;
  /** A count without a noun. */
  readonly isBare: number;
  /** A count of points, as indices and teams have them. */
  readonly isPoints: number;
  /** A number in words. */
  readonly isWord: number;
  /** A thing tied to its number: “321-page”, “eight-day”. */
  readonly isTied: number;
  readonly hasHedge: number;
  /** The older or other value of a comparison, or the same amount in brackets: “up from 140”, “(115 mph)”. */
  readonly isFormer: number;
  /** Beside a verb of change, a word of death or harm, a word like “record”. */
  readonly hasChange: number;
  readonly hasHarm: number;
  readonly hasRecord: number;
  /** No other figure but dates in its sentence. */
  readonly isAlone: number;
  /** The largest of two or more amounts of one unit. */
  readonly isLargest: number;
  /** Decimal logarithm of 1 + the value of a count or an amount of money. */
  readonly size: number;
  /** Logarithm of how often the value comes in the article. */
  readonly repeats: number;
  /** Logarithm of how often its unit comes in the article. */
  readonly unitCommon: number;
  /** Mean of the logarithms of how often the words of its label come in the article. */
  readonly common: number;
  /** Share of the words of its label that are in the title. */
  readonly title: number;
}

/** Pieces before a figure in which a verb of change is looked for. */
const CHANGE_REACH = 4;
/** Pieces around a figure in which a word of harm or of a record is looked for. */
const NEWS_REACH = 5;
/** Letters of the shortest word of a label that is compared with title and text. */
const SHORTEST_WORD = 4;

/** What the whole article says of values, units and words. */
interface Counts {
  readonly words: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly largest: ReadonlyMap<string, number>;
  /** Figures other than dates in each sentence. */
  readonly perSentence: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
}

/** The features of each figure of an article, in the order given. Cost: one pass over the text and the figures. */
export function featuresOf(reading: Reading, placed: readonly Placed[]): Features[] {
  const counts = countsOf(reading, placed);
  return placed.map((one, order) => ({
    ...kindFeatures(one),
    ...placeFeatures(reading, one, order),
    ...labelFeatures(one, counts),
    ...shareFeatures(one, counts),
  }));
}

/** What makes two figures the same number: the value, for dates the ISO form. */
export const valueKey = ({ figure: { kind, value, iso, start } }: Placed): string =>
  kind === 'date' ? `${iso}` : `${value ?? start}`;

function countsOf({ tokens, article }: Reading, placed: readonly Placed[]): Counts {
  const largest = new Map<string, number>();
  for (const { figure } of placed) {
    const { unit, value } = figure;
    if (unit !== null && value !== null) largest.set(unit, Math.max(largest.get(unit) ?? value, value));
  }
  return {
    words: tally(tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text.toLowerCase())),
    values: tally(placed.map(valueKey)),
    units: tally(placed.flatMap(({ figure }) => figure.unit ?? [])),
    largest,
    perSentence: tally(placed.flatMap(({ figure, sentence }) => (figure.kind === 'date' ? [] : `${sentence}`))),
    title: new Set((article.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu)),
  };
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const flag = (claim: boolean): number => (claim ? 1 : 0);

function kindFeatures({ figure, draft, line }: Placed) {
  const { kind, value, unit, text } = figure;
  const isOlder = kind === 'duration' && isPersonAge(line, draft);
  const isPlain = kind === 'count' || kind === 'money' || kind === 'measure' || (kind === 'duration' && !isOlder);
  const isSized = kind === 'count' || kind === 'money';
  return {
    isMoney: flag(kind === 'money'),
    isPercent: flag(kind === 'percent'),
    isMeasure: flag(kind === 'measure'),
    isRatio: flag(kind === 'ratio'),
    isDuration: flag(kind === 'duration' && !isOlder),
    isAge: flag(isOlder),
    isDate: flag(kind === 'date'),
    isMonthly: flag(/-\d/.test(figure.iso ?? '')),
    isRank: flag(kind === 'rank'),
    isFirst: flag(kind === 'rank' && value === 1),
    isOne: flag(kind === 'count' && value === 1),
    isBare: flag(kind === 'count' && unit === null),
    isPoints: flag(kind === 'count' && line.scan.words.pointNouns.has(unit ?? '')),
    isWord: flag(kind !== 'date' && !/\d/.test(text)),
    isTied: flag(isPlain && /[-‑]/.test(text.slice(1))),
    hasHedge: flag(figure.approx !== undefined),
    size: isSized && value !== null ? Math.log10(1 + Math.abs(value)) : 0,
  };
}

function placeFeatures(reading: Reading, { draft, line, sentence }: Placed, order: number) {
  const { pieces, words } = line.scan;
  const before = pieces.slice(Math.max(0, draft.from - CHANGE_REACH), draft.from);
  const near = pieces.slice(Math.max(0, draft.from - NEWS_REACH), draft.to + NEWS_REACH);
  return {
    order: Math.log(1 + order),
    sentence: Math.log(1 + sentence),
    depth: sentence / reading.sentences.length,
    place: draft.from / pieces.length,
    isFormer: flag(isFormer(line, draft)),
    hasChange: flag(before.some(({ lower }) => words.changeVerbs.has(lower))),
    hasHarm: flag(near.some(({ lower }) => words.harmWords.has(lower))),
    hasRecord: flag(near.some(({ lower }) => words.recordWords.has(lower))),
  };
}

function labelFeatures({ figure }: Placed, { words, title }: Counts) {
  const label = figure.about.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = label.filter((word) => word.length >= SHORTEST_WORD);
  if (long.length === 0) return { common: 0, title: 0 };
  const common = long.reduce((sum, word) => sum + Math.log(words.get(word) ?? 1), 0) / long.length;
  return { common, title: long.filter((word) => title.has(word)).length / long.length };
}

function shareFeatures(placed: Placed, { values, words, units, largest, perSentence }: Counts) {
  const { unit, value } = placed.figure;
  const isLargest = unit !== null && (units.get(unit) ?? 0) > 1 && largest.get(unit) === value;
  return {
    repeats: Math.log(values.get(valueKey(placed)) ?? 1),
    unitCommon: Math.log(words.get(unit ?? '') ?? 1),
    isLargest: flag(isLargest),
    isAlone: flag(perSentence.get(`${placed.sentence}`) === 1),
  };
}

function isFormer({ scan: { pieces, words } }: Placed['line'], { from }: Placed['draft']): boolean {
  if (pieces[from - 1]?.text === '(') return true;
  return [1, 2, 3, 4].some((back) => {
    const word = pieces[from - back]?.lower ?? '';
    return words.formerWords.has(word) || (back === 1 && words.fromWords.has(word));
  });
}
