import type { Reading } from '../text/reading.ts';
import { isPersonAge } from './ages.ts';
import type { Placed } from './figures.ts';
import { isOneOf } from './scan.ts';

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
  /** A duration in years. */
  readonly isYears: number;
  /** A duration that says when: “28 years ago”. */
  readonly isAgo: number;
  /** Somebody’s age; such a one is no duration in years here. */
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
  /** The older or other value of a comparison, or the same amount in brackets: “up from 140”, “(115 mph)”. */
  readonly isFormer: number;
  /** Beside a verb of change, a word of death or harm, a word like “record”. */
  readonly hasChange: number;
  readonly hasHarm: number;
  readonly hasRecord: number;
  /** Logarithm of 1 + the figures of its sentence. */
  readonly crowd: number;
  /** Logarithm of 1 + the figures of its kind before it. */
  readonly kindOrder: number;
  /** The largest of two or more amounts of one unit. */
  readonly isLargest: number;
  /** Logarithm of how often the value comes in the article. */
  readonly repeats: number;
  /** Logarithm of how often its unit comes in the article. */
  readonly unitCommon: number;
  /** Mean of the logarithms of how often the words of its label come in the article. */
  readonly common: number;
  /** Share of the words of its label that are in the title. */
  readonly title: number;
  /** Its number is in the title. */
  readonly inTitle: number;
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
  /** Figures in each sentence. */
  readonly perSentence: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
}

/** The features of each figure of an article, in the order given. Cost: one pass over the text and the figures. */
export function featuresOf(reading: Reading, placed: readonly Placed[]): Features[] {
  const counts = countsOf(reading, placed);
  const ofKind = new Map<string, number>();
  return placed.map((one, order) => ({
    ...kindFeatures(one),
    kindOrder: Math.log(counted(ofKind, one.figure.kind)),
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
    perSentence: tally(placed.map(({ sentence }) => `${sentence}`)),
    title: new Set((article.title ?? '').toLowerCase().match(/\p{L}+|\p{N}+/gu)),
  };
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counted(counts, key);
  return counts;
}

/** Counts one more of `key` and gives how many there are now. */
function counted(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

const flag = (claim: boolean): number => (claim ? 1 : 0);

function kindFeatures({ figure, draft, line }: Placed) {
  const { kind, value, unit, text } = figure;
  const isOlder = kind === 'duration' && isPersonAge(line, draft);
  const isPlain = kind === 'count' || kind === 'money' || kind === 'measure' || (kind === 'duration' && !isOlder);
  return {
    isMoney: flag(kind === 'money'),
    isPercent: flag(kind === 'percent'),
    isMeasure: flag(kind === 'measure'),
    isRatio: flag(kind === 'ratio'),
    isYears: flag(kind === 'duration' && unit === 'year' && !isOlder),
    isAgo: flag(isOneOf(line.scan.words.agoWords, line.scan.pieces[draft.to])),
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
  const digits = figure.text.match(/\p{N}+/gu) ?? [];
  const inTitle = flag(digits.length > 0 && digits.every((part) => title.has(part)));
  const long = label.filter((word) => word.length >= SHORTEST_WORD);
  if (long.length === 0) return { common: 0, title: 0, inTitle };
  const common = long.reduce((sum, word) => sum + Math.log(words.get(word) ?? 1), 0) / long.length;
  return { common, title: long.filter((word) => title.has(word)).length / long.length, inTitle };
}

function shareFeatures(placed: Placed, { values, words, units, largest, perSentence }: Counts) {
  const { unit, value } = placed.figure;
  const isLargest = unit !== null && (units.get(unit) ?? 0) > 1 && largest.get(unit) === value;
  return {
    repeats: Math.log(values.get(valueKey(placed)) ?? 1),
    unitCommon: Math.log(words.get(unit ?? '') ?? 1),
    isLargest: flag(isLargest),
    crowd: Math.log(1 + (perSentence.get(`${placed.sentence}`) ?? 0)),
  };
}

function isFormer({ scan: { pieces, words } }: Placed['line'], { from }: Placed['draft']): boolean {
  if (pieces[from - 1]?.text === '(') return true;
  return [1, 2, 3, 4].some((back) => {
    const word = pieces[from - back]?.lower ?? '';
    return words.formerWords.has(word) || (back === 1 && words.fromWords.has(word));
  });
}
