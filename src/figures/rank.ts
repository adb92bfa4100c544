import { quotations } from '../text/quotations.ts';
import type { Reading } from '../text/reading.ts';
import { isPersonAge } from './ages.ts';
import type { Placed } from './figures.ts';

/**
 * What is known of a figure when it is ranked, each a number. Fitted by tools/train/rank-figures.ts on news digests
 * and the number their editor put into the headline; `title` could not be fitted there and is set by hand.
 */
export interface Features {
  /** Logarithm of 1 + the figures before it. */
  readonly order: number;
  /** Logarithm of 1 + the sentences before it. */
  readonly sentence: number;
  readonly isMoney: number;
  readonly isPercent: number;
  readonly isMeasure: number;
  readonly isRatio: number;
  readonly isDuration: number;
  readonly isAge: number;
  readonly isDate: number;
  readonly isRank: number;
  /** Decimal logarithm of 1 + the value of a count or an amount of money. */
  readonly size: number;
  /** One for a count of one. */
  readonly isOne: number;
  /** Logarithm of how often the value comes in the article. */
  readonly repeats: number;
  readonly hasChange: number;
  readonly hasHedge: number;
  readonly isQuoted: number;
  /** Mean of the logarithms of how often the words of its label come in the article. */
  readonly common: number;
  /** Share of the words of its label that are in the title. */
  readonly title: number;
}

/** Weight of each feature: a figure with one more of it is e^weight times as likely the one an editor would print. */
export const WEIGHTS: Features = {
  order: -0.7,
  sentence: -0.3,
  isMoney: 0.5,
  isPercent: 0.3,
  isMeasure: 0,
  isRatio: 0,
  isDuration: -0.3,
  isAge: -0.5,
  isDate: -1.5,
  isRank: -1,
  size: 0.1,
  isOne: -1,
  repeats: 0.7,
  hasChange: 0.1,
  hasHedge: 0.1,
  isQuoted: -0.3,
  common: 0.3,
  title: 1,
};

/** Pieces before a figure in which a verb of change is looked for. */
const CHANGE_REACH = 4;

/** `placed` with the most important first: by the sum of the weighted features, at a tie in text order. */
export function inOrder(reading: Reading, placed: readonly Placed[]): Placed[] {
  const scores = new Map(featuresOf(reading, placed).map((features, i) => [placed[i], scoreOf(features)]));
  return [...placed].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a.figure.start - b.figure.start);
}

function scoreOf(features: Features): number {
  let score = 0;
  for (const name of FEATURE_NAMES) score += WEIGHTS[name] * features[name];
  return score;
}

/** The features in a fixed order. */
export const FEATURE_NAMES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** The features of each figure of an article, in the order given. Cost: one pass over the text and the figures. */
export function featuresOf(reading: Reading, placed: readonly Placed[]): Features[] {
  const words = frequencies(reading);
  const values = tally(placed.map(({ figure }) => valueKey(figure)));
  const title = new Set((reading.article.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return placed.map((one, order) => ({
    ...kindFeatures(one),
    ...placeFeatures(reading, one, order),
    ...labelFeatures(one, words, title),
    repeats: Math.log(values.get(valueKey(one.figure)) ?? 1),
  }));
}

const valueKey = ({ kind, value, iso, start }: Placed['figure']): string =>
  kind === 'date' ? `${iso}` : `${value ?? start}`;

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const frequencies = ({ tokens }: Reading): Map<string, number> =>
  tally(tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text.toLowerCase()));

const flag = (claim: boolean): number => (claim ? 1 : 0);

function kindFeatures({ figure, draft, line }: Placed) {
  const { kind, value } = figure;
  const isOlder = kind === 'duration' && isPersonAge(line, draft);
  const isSized = kind === 'count' || kind === 'money';
  return {
    isMoney: flag(kind === 'money'),
    isPercent: flag(kind === 'percent'),
    isMeasure: flag(kind === 'measure'),
    isRatio: flag(kind === 'ratio'),
    isDuration: flag(kind === 'duration' && !isOlder),
    isAge: flag(isOlder),
    isDate: flag(kind === 'date'),
    isRank: flag(kind === 'rank'),
    size: isSized && value !== null ? Math.log10(1 + Math.abs(value)) : 0,
    isOne: flag(kind === 'count' && value === 1),
    hasHedge: flag(figure.approx !== undefined),
  };
}

function placeFeatures(reading: Reading, { figure, draft, line, sentence }: Placed, order: number) {
  const { pieces, words } = line.scan;
  const before = pieces.slice(Math.max(0, draft.from - CHANGE_REACH), draft.from);
  const span = reading.sentences[sentence];
  const quotes = span ? quotations(reading.article.text, span) : [];
  return {
    order: Math.log(1 + order),
    sentence: Math.log(1 + sentence),
    hasChange: flag(before.some(({ lower }) => words.changeVerbs.has(lower))),
    isQuoted: flag(quotes.some(({ start, end }) => start <= figure.start && figure.end <= end)),
  };
}

function labelFeatures({ figure }: Placed, words: ReadonlyMap<string, number>, title: ReadonlySet<string>) {
  const label = figure.about.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = label.filter((word) => word.length > 3);
  if (long.length === 0) return { common: 0, title: 0 };
  const common = long.reduce((sum, word) => sum + Math.log(words.get(word) ?? 1), 0) / long.length;
  return { common, title: long.filter((word) => title.has(word)).length / long.length };
}
