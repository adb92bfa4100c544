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
  /** One where an earlier figure has the same value: the reader has seen it. */
  readonly isRepeat: number;
  /** One for a number in words. */
  readonly isWord: number;
  /** One for a count without a noun. */
  readonly isBare: number;
  /** One for a count of two or three. */
  readonly isFew: number;
  /** One beside a word of death or harm. */
  readonly hasHarm: number;
  /** One beside a word like “record”. */
  readonly hasRecord: number;
  /** One where no other figure but dates stands in the sentence. */
  readonly isAlone: number;
  /** Where in its sentence it stands, from 0 to 1. */
  readonly place: number;
  /** One for a range. */
  readonly isRange: number;
  /** One for “first”. */
  readonly isFirst: number;
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
  order: -0.54,
  sentence: -1.35,
  isMoney: 0.44,
  isPercent: -0.57,
  isMeasure: -0.39,
  isRatio: -1.18,
  isDuration: 0.24,
  isAge: -0.29,
  isDate: -0.8,
  isRank: -0.18,
  size: 0.09,
  isOne: -1.11,
  repeats: 0.57,
  isRepeat: -0.37,
  isWord: -0.61,
  isBare: -0.27,
  isFew: 0.01,
  hasHarm: 0.7,
  hasRecord: -0.41,
  isAlone: 0.28,
  place: 0.46,
  isRange: -0.11,
  isFirst: -0.8,
  hasChange: 0.58,
  hasHedge: -0.22,
  isQuoted: 0.0,
  common: 0.32,
  title: 1,
};

/** Pieces before a figure in which a verb of change is looked for. */
const CHANGE_REACH = 4;

/** Pieces around a figure in which a word of harm or of a record is looked for. */
const NEWS_REACH = 5;

/** `placed` with the most important first. */
export function inOrder(reading: Reading, placed: readonly Placed[]): Placed[] {
  return ranking(featuresOf(reading, placed), placed.map(valueKey), WEIGHTS).flatMap((i) => placed[i] ?? []);
}

/**
 * The indices of figures by the sum of their weighted features, at a tie in text order. A value that was already given
 * goes behind all others: a list of five that says one thing twice says less.
 */
export function ranking(features: readonly Features[], keys: readonly string[], weights: Features): number[] {
  const scores = features.map((one) => scoreOf(one, weights));
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const given = new Set<string>();
  const [once, again]: [number[], number[]] = [[], []];
  for (const i of order) {
    const key = keys[i] ?? '';
    (given.has(key) ? again : once).push(i);
    given.add(key);
  }
  return [...once, ...again];
}

/** The sum of the weighted features. */
export function scoreOf(features: Features, weights: Features): number {
  let score = 0;
  for (const name of FEATURE_NAMES) score += weights[name] * features[name];
  return score;
}

/** The features in a fixed order. */
export const FEATURE_NAMES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** The features of each figure of an article, in the order given. Cost: one pass over the text and the figures. */
export function featuresOf(reading: Reading, placed: readonly Placed[]): Features[] {
  const words = frequencies(reading);
  const values = tally(placed.map(valueKey));
  const others = tally(placed.filter(({ figure }) => figure.kind !== 'date').map(({ sentence }) => `${sentence}`));
  const title = new Set((reading.article.title ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const seen = new Set<string>();
  return placed.map((one, order) => {
    const key = valueKey(one);
    const isRepeat = flag(seen.has(key));
    seen.add(key);
    return {
      ...kindFeatures(one),
      ...placeFeatures(reading, one, order),
      ...labelFeatures(one, words, title),
      repeats: Math.log(values.get(key) ?? 1),
      isRepeat,
      isAlone: flag(others.get(`${one.sentence}`) === 1),
    };
  });
}

/** What makes two figures the same number: the value, for dates the ISO form. */
export const valueKey = ({ figure: { kind, value, iso, start } }: Placed): string =>
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
    isWord: flag(!/\d/.test(figure.text) && kind !== 'date'),
    isBare: flag(kind === 'count' && figure.unit === null),
    isFew: flag(kind === 'count' && (value === 2 || value === 3)),
    isRange: flag(figure.max !== undefined),
    isFirst: flag(kind === 'rank' && value === 1),
    hasHedge: flag(figure.approx !== undefined),
  };
}

function placeFeatures(reading: Reading, { figure, draft, line, sentence }: Placed, order: number) {
  const { pieces, words } = line.scan;
  const before = pieces.slice(Math.max(0, draft.from - CHANGE_REACH), draft.from);
  const near = pieces.slice(Math.max(0, draft.from - NEWS_REACH), draft.to + NEWS_REACH);
  const span = reading.sentences[sentence];
  const quotes = span ? quotations(reading.article.text, span) : [];
  return {
    order: Math.log(1 + order),
    sentence: Math.log(1 + sentence),
    hasChange: flag(before.some(({ lower }) => words.changeVerbs.has(lower))),
    hasHarm: flag(near.some(({ lower }) => words.harmWords.has(lower))),
    hasRecord: flag(near.some(({ lower }) => words.recordWords.has(lower))),
    place: draft.from / pieces.length,
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
