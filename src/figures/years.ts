import { dateDraft } from './dates.ts';
import { type Find, figure, type Recogniser, refuse } from './draft.ts';
import { isPluralNoun } from './nouns.ts';
import { isOneOf, type Piece, type Scan } from './scan.ts';

/** Years outside these are quantities unless a word says otherwise. */
const FIRST_LIKELY_YEAR = 1900;
const LAST_LIKELY_YEAR = 2100;

/**
 * Years on their own, seasons, decades: “in 2024”, “a 2017 spill”, “(1998)”, “2013-14”, “2007–2008”, “the 1990s”,
 * “fiscal 2021”. Refuses “2,024 people”, “cut 1990 jobs”, “5835 units”.
 */
export const years: Recogniser = (scan, at) => {
  const piece = scan.pieces[at];
  if (!piece || !/^\d{4}$/.test(piece.text)) return undefined;
  const year = Number(piece.text);
  if (year < 1000 || year > 2199) return undefined;
  return pair(scan, at) ?? decade(scan, at) ?? span(scan, at, year) ?? single(scan, at, year);
};

function decade({ pieces }: Scan, at: number): Find | undefined {
  const [year, s] = [pieces[at], pieces[at + 1]];
  const isDecade = s?.isGlued && /^(?:s|[’']s)$/.test(s.text) && year?.text.endsWith('0');
  if (!isDecade) return undefined;
  const isCentury = year?.text.endsWith('00') && Number(year.text) < 2000;
  return figure(dateDraft({ from: at, to: at + 2 }, `${year?.text}/${Number(year?.text) + (isCentury ? 99 : 9)}`));
}

/** “between 1833 and 1855”, “from 1760 to 1815”: two years, also long ago. */
function pair({ pieces, words }: Scan, at: number): Find | undefined {
  const before = pieces[at - 1]?.lower ?? '';
  const link = pieces[at + 1]?.lower ?? '';
  const isPair =
    (words.rangeOpeners.has(before) && words.rangeAnd.has(link)) ||
    (words.fromWords.has(before) && words.rangeLinks.has(link));
  const [first, second] = [pieces[at]?.text ?? '', pieces[at + 2]?.text ?? ''];
  if (
    !isPair ||
    !/^[12]\d{3}$/.test(second) ||
    Number(second) <= Number(first) ||
    (pieces[at + 3]?.kind === 'word' && isOneOf(words.countedNouns, pieces[at + 3]))
  )
    return undefined;
  const drafts = [dateDraft({ from: at, to: at + 1 }, first), dateDraft({ from: at + 2, to: at + 3 }, second)];
  return { from: at, to: at + 3, drafts };
}

/** Two years: “2007-2008”, “2013-14”, “2019/20”, “1936 to 1972”. */
function span({ pieces, words }: Scan, at: number, year: number): Find | undefined {
  const [mark, second] = [pieces[at + 1], pieces[at + 2]];
  const isLinked = /^[-–—/]$/.test(mark?.text ?? '') && mark?.isGlued && second?.isGlued;
  const text = second?.text ?? '';
  const isWorded = isOneOf(words.rangeLinks, mark) && /^\d{4}$/.test(text);
  if (!isLinked && !isWorded) return undefined;
  const end = /^\d\d$/.test(text) ? Math.floor(year / 100) * 100 + Number(text) : Number(text);
  const isFar = Math.abs(end - year) > 99 || (end < year && text.length === 2);
  if (!/^(?:\d\d|[12]\d{3})$/.test(text) || end === year || isFar) return undefined;
  return figure(dateDraft({ from: at, to: at + 3 }, `${Math.min(year, end)}/${Math.max(year, end)}`));
}

function single(scan: Scan, at: number, year: number): Find | undefined {
  const { pieces, words } = scan;
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const isOpened = isOneOf(words.yearOpeners, before);
  const isLikely = year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR;
  if (!isLikely && !isOpened) return undefined;
  if (isQuantity(scan, at)) return undefined;
  if (countsNoun(scan, at, isLikely) && !isOpened && !stands(before, words)) return undefined;
  if (after?.text === '-' && after.isGlued && pieces[at + 2]?.kind === 'number')
    return refuse({ from: at, to: at + 3 }, 'code');
  const from = isOneOf(words.yearWords, before) ? at - 1 : at;
  return { ...figure(dateDraft({ from, to: at + 1 }, String(year))), from: at };
}

/** Whether a unit, currency or percent sign follows. */
function isQuantity({ pieces, words, numerals }: Scan, at: number): boolean {
  const numeral = numerals[at];
  const next = pieces[at + 1];
  if (!numeral || !next) return false;
  if (numeral.scale > 1 || words.percents.has(next.lower)) return true;
  const hasSymbol = words.unitSymbols.has(next.text) && !words.doubtfulSymbols.has(next.text);
  const unit = words.units.get(next.lower);
  const isYearEnd = unit?.kind === 'duration' && next.lower === unit.unit;
  return hasSymbol || (unit !== undefined && !isYearEnd) || words.currencies.has(next.lower);
}

function countsNoun(scan: Scan, at: number, isLikely: boolean): boolean {
  const [next, second] = [scan.pieces[at + 1], scan.pieces[at + 2]];
  if (isLikely) return [next, second].some((piece) => isOneOf(scan.words.countedNouns, piece));
  return isPluralNoun(scan, at + 1) || (next?.kind === 'word' && isPluralNoun(scan, at + 2));
}

/** “the 2024 elections”, “its 2019 sales”: a year between a determiner and a noun. */
const stands = (before: Piece | undefined, words: Scan['words']): boolean =>
  isOneOf(words.determiners, before) || /^[’']s?$/i.test(before?.text ?? '') || before?.text === ')';
