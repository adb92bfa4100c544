import { type Find, figure, type Recogniser, refuse } from './draft.ts';
import { isFunctionWord } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { isOneOf, type Piece, phraseAt, type Scan } from './scan.ts';

/**
 * Shares and multiples: “two-thirds”, “a quarter of”, “more than half”, “one in five”, “nine out of 10”, “three
 * times as many”, “tenfold”. Refuses “the third quarter”, “the second half”, “half-time”, “12 in six boxes”.
 */
export const ratios: Recogniser = (scan, at) =>
  isMoreThanShare(scan, at)
    ? undefined
    : (fraction(scan, at) ?? half(scan, at) ?? outOf(scan, at) ?? multiple(scan, at));

/** “half a million”, “half an hour”: numbers of their own. */
const isMoreThanShare = ({ numerals, words, pieces }: Scan, at: number): boolean => {
  const numeral = numerals[at];
  if (!numeral || numeral.isDigits) return false;
  return numeral.isFraction || (numeral.scale > 1 && !isOneOf(words.numbers, pieces[at]));
};

const ratio = (from: number, to: number, value: number | null): Find =>
  figure({ from, to, kind: 'ratio', value, unit: null });

/** “two-thirds”, “three fifths”, “a third”, “one quarter”. */
function fraction(scan: Scan, at: number): Find | undefined {
  const { pieces, words } = scan;
  const top = topAt(scan, at);
  if (!top) return undefined;
  const hyphen = /^[-‐‑]$/.test(pieces[top.to]?.text ?? '') ? 1 : 0;
  const to = top.to + hyphen + 1;
  const name = pieces[to - 1]?.lower ?? '';
  const part = words.fractions.get(name);
  const next = pieces[to];
  if (part === undefined || isOneOf(words.quarters, next) || next?.text === '-') return undefined;
  const isOrdinal = words.ordinals.has(name) && (top.isArticle || top.value >= 20);
  if (isOrdinal && (top.value >= 20 || isNoun(next, words))) return undefined;
  return ratio(at, to, top.value * part);
}

/** The number above the line of a fraction in words; an article is one. */
function topAt(
  { numerals, pieces, words }: Scan,
  at: number,
): { to: number; value: number; isArticle: boolean } | undefined {
  const numeral = numerals[at];
  if (numeral) {
    const isTop = !numeral.isDigits && numeral.scale === 1 && numeral.value <= 90;
    return isTop ? { to: numeral.to, value: numeral.value, isArticle: false } : undefined;
  }
  return isOneOf(words.articles, pieces[at]) ? { to: at + 1, value: 1, isArticle: true } : undefined;
}

const isNoun = (piece: Piece | undefined, words: Scan['words']): boolean =>
  piece?.kind === 'word' && !isFunctionWord(words, piece.lower);

/** “half of”, “half the”, “by half”, “more than half”; not “half-time”, “second half”. */
function half({ pieces, words }: Scan, at: number): Find | undefined {
  const piece = pieces[at];
  if (!piece || !words.halves.has(piece.lower)) return undefined;
  const [before, after] = [pieces[at - 1]?.lower ?? '', pieces[at + 1]];
  const isShare = isOneOf(words.afterHalf, after) || words.beforeHalf.has(before);
  const isPart = words.ordinals.has(before) || after?.text === '-' || before === '-';
  return isShare && !isPart ? ratio(at, at + 1, 0.5) : refuse({ from: at, to: at + 1 }, 'article-word');
}

/** “one in five”, “nine out of 10”, “five of 22”, “un train sur trois”. */
function outOf(scan: Scan, at: number): Find | undefined {
  const { words, numerals } = scan;
  const top = numerals[at];
  if (!top || !isSmallWhole(top)) return undefined;
  const close = phraseAt(scan, words.ratioLinks, top.to, 2);
  const loose = close ?? phraseAt(scan, words.looseRatioLinks, top.to + 1, 2);
  const bottom = loose && numerals[loose.to];
  if (!bottom || bottom.value <= top.value || bottom.value % 1 !== 0 || isYearLike(bottom)) return undefined;
  return ratio(at, bottom.to, top.value / bottom.value);
}

const isSmallWhole = ({ value, scale }: Numeral): boolean =>
  value >= 1 && value < 1000 && value % 1 === 0 && scale === 1;

const isYearLike = ({ bare, value }: Numeral): boolean => bare.length === 4 && value >= 1900 && value <= 2100;

/** “three times as many”, “10-fold”. A plain “three times” is a count of times. */
function multiple(scan: Scan, at: number): Find | undefined {
  const { pieces, words } = scan;
  const fold = words.folds.get(pieces[at]?.lower ?? '');
  if (fold !== undefined) return ratio(at, at + 1, fold);
  const numeral = scan.numerals[at];
  if (!numeral) return undefined;
  const hyphen = pieces[numeral.to]?.text === '-' ? 1 : 0;
  const piece = pieces[numeral.to + hyphen];
  if (!piece || !words.times.has(piece.lower)) return undefined;
  const next = pieces[numeral.to + hyphen + 1]?.lower ?? '';
  return hyphen || words.afterTimes.has(next) ? ratio(at, numeral.to + hyphen + 1, numeral.value) : undefined;
}
