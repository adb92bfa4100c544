import { figure, type Recogniser } from './draft.ts';
import { isPluralNoun } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { isOneOf, type Scan } from './scan.ts';

/** Pieces before and behind a score in which a word of games or votes is looked for. */
const REACH = 6;
/** More than anybody scores: above it two numbers with a dash are a range. */
const HIGHEST_SCORE = 999;

/**
 * Scores and split votes: “drew 3-3”, “a 52–48 vote”, “ruled by three to two”, “a 3-to-1 ratio”. They have no one
 * value. Refuses ranges (“10-15 exabytes”, “aged 3-5”) and years (“2013-14”).
 */
export const scores: Recogniser = (scan, at) => {
  const first = scan.numerals[at];
  if (!first || !isScore(first)) return undefined;
  const link = linkAt(scan, first);
  const second = link && scan.numerals[link.to];
  if (!second || !isScore(second) || !isSplit(scan, first, second, link.isDash)) return undefined;
  return figure({ from: at, to: second.to, kind: 'ratio', value: null, unit: null });
};

const isScore = ({ value, scale, letter }: Numeral): boolean =>
  scale === 1 && !letter && value >= 0 && value % 1 === 0 && value <= HIGHEST_SCORE;

function linkAt({ pieces, words }: Scan, first: Numeral): { to: number; isDash: boolean } | undefined {
  const [link, next, last] = [pieces[first.to], pieces[first.to + 1], pieces[first.to + 2]];
  const isGlued = link?.isGlued && next?.isGlued;
  if (/^[-–—]$/.test(link?.text ?? '') && isGlued) {
    const isWorded = isOneOf(words.rangeLinks, next) && last?.text === '-';
    return { to: first.to + (isWorded ? 3 : 1), isDash: true };
  }
  return isOneOf(words.rangeLinks, link) ? { to: first.to + 1, isDash: false } : undefined;
}

function isSplit(scan: Scan, first: Numeral, second: Numeral, isDash: boolean): boolean {
  const next = scan.pieces[second.to];
  const isFollowed = next?.text === '%' || isUnit(scan, second.to);
  if (isFollowed || isOneOf(scan.words.fromWords, scan.pieces[first.from - 1])) return false;
  const hasWord = hasScoreWord(scan, first.from, second.to);
  if (isPluralNoun(scan, second.to) && !hasWord) return false;
  return hasWord || (isDash && first.value >= second.value);
}

function isUnit({ pieces, words }: Scan, at: number): boolean {
  const hyphen = pieces[at]?.text === '-' ? 1 : 0;
  const next = pieces[at + hyphen];
  return (
    next !== undefined &&
    (words.units.has(next.lower) ||
      words.percents.has(next.lower) ||
      (words.unitSymbols.has(next.text) && !words.doubtfulSymbols.has(next.text)))
  );
}

function hasScoreWord({ pieces, words }: Scan, from: number, to: number): boolean {
  for (let i = Math.max(0, from - REACH); i < from; i++) if (isOneOf(words.scoreWords, pieces[i])) return true;
  for (let i = to; i < to + REACH / 2; i++) if (isOneOf(words.scoreWords, pieces[i])) return true;
  return false;
}
