import { type Draft, figure, type Recogniser } from './draft.ts';
import { isPluralNoun } from './nouns.ts';
import { isOneOf, type Range, type Scan } from './scan.ts';

/** A day, month or year as far as it is written; months from 1. */
interface Calendar extends Range {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/**
 * Dates with a month in words or in numbers: “31 March 2025”, “March 31, 2025”, “May 2011”, “Sept. 2009”, “the 4th of
 * July”, “2024-08-01”, “8/1/2012”, “1.2.2024”, “November”; a weekday before them belongs to them. “July 1 to 5” and
 * “1–5 July”, “May to June 2024” are one date of two ends. Refuses “may” and “march” as verbs, “24/7” and “1/2”.
 */
export const dates: Recogniser = (scan, at) => {
  const start = weekdayEnd(scan, at);
  const found = named(scan, start) ?? yearFirst(scan, start) ?? numeric(scan, start);
  if (!found) return undefined;
  const { to, iso } = stretch(scan, at, found) ?? found;
  return figure(dateDraft({ from: at, to }, iso));
};

const named = (scan: Scan, at: number): Written | undefined => monthFirst(scan, at) ?? dayFirst(scan, at);

/** “July 2021 to May 2022”, “31 January–6 February”: one date of two ends; behind “from” they are two. */
function stretch(scan: Scan, at: number, { to, iso }: Written): Written | undefined {
  const { pieces, words } = scan;
  const isLink = /^[-–]$/.test(pieces[to]?.text ?? '') || isOneOf(words.rangeLinks, pieces[to]);
  const last = isLink && !isOneOf(words.fromWords, pieces[at - 1]) ? named(scan, to + 1) : undefined;
  if (!last || iso.length !== last.iso.length || last.iso.includes('/')) return undefined;
  return { to: last.to, iso: `${iso.replace('XXXX', last.iso.slice(0, 4))}/${last.iso}` };
}

export const dateDraft = (range: Range, iso: string): Draft => ({
  ...range,
  kind: 'date',
  value: null,
  unit: null,
  iso,
});

interface Written {
  readonly to: number;
  readonly iso: string;
}

function weekdayEnd({ pieces, words }: Scan, at: number): number {
  if (!isOneOf(words.weekdays, pieces[at])) return at;
  const isStopped = pieces[at + 1]?.text === '.' || pieces[at + 1]?.text === ',';
  return isStopped ? at + 2 : at + 1;
}

function monthAt({ pieces, words }: Scan, at: number): { month: number; to: number } | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  const month = words.months.get(piece.lower);
  if (month === undefined) return undefined;
  const isStopped = pieces[at + 1]?.text === '.' && piece.text.length <= 5 && at + 2 < pieces.length;
  return { month, to: isStopped ? at + 2 : at + 1 };
}

function dayAt({ pieces, words }: Scan, at: number): { day: number; to: number } | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  const word = words.ordinals.get(piece.lower);
  if (word !== undefined && word <= 31) return { day: word, to: at + 1 };
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(piece.text)) return undefined;
  const ending = pieces[at + 1];
  const isOrdinal = ending?.isGlued && words.ordinalEndings.has(ending.lower);
  if (ending?.isGlued && !isOrdinal && ending.kind === 'word') return undefined;
  return { day: Number(piece.text), to: isOrdinal ? at + 2 : at + 1 };
}

function yearAt({ pieces, words }: Scan, at: number): { year: number; to: number } | undefined {
  const piece = pieces[at];
  const isOld = /^\d{1,3}$/.test(piece?.text ?? '') && isOneOf(words.eras, pieces[at + 1]);
  if (isOld) return { year: Number(piece?.text), to: at + 2 };
  return /^(?:1\d|20|21)\d\d$/.test(piece?.text ?? '') ? { year: Number(piece?.text), to: at + 1 } : undefined;
}

/** Behind commas, slashes, hyphens, “of” and a weekday in brackets. */
function skipLinks({ pieces, words }: Scan, at: number): number {
  let to = at;
  if (pieces[to]?.text === '(' && isOneOf(words.weekdays, pieces[to + 1]) && pieces[to + 2]?.text === ')') to += 3;
  const last = to + 2;
  while (to < last && (/^[,/-]$/.test(pieces[to]?.text ?? '') || isOneOf(words.dateLinks, pieces[to]))) to++;
  return to;
}

function monthFirst(scan: Scan, at: number): Written | undefined {
  const month = monthAt(scan, at);
  if (!month) return undefined;
  const day = dayAt(scan, skipLinks(scan, month.to));
  const isDay = day && !isTime(scan, day.to);
  if (!isDay) return monthAlone(scan, at, month);
  const year = yearAt(scan, skipLinks(scan, day.to));
  const last = year ? undefined : lastDay(scan, day.to, day.day);
  const calendar = { from: at, to: year?.to ?? last?.to ?? day.to, month: month.month, day: day.day, ...yearOf(year) };
  if (!last) return { to: calendar.to, iso: isoOf(calendar) };
  const lateYear = yearAt(scan, skipLinks(scan, last.to));
  const first = { ...calendar, ...yearOf(lateYear) };
  return { to: lateYear?.to ?? last.to, iso: `${isoOf(first)}/${isoOf({ ...first, day: last.day })}` };
}

const yearOf = (found: { year: number } | undefined) => (found ? { year: found.year } : {});

/** “9:30” and “9 p.m.” behind a month are no day. */
const isTime = ({ pieces, words }: Scan, at: number): boolean => isOneOf(words.clockWords, pieces[at]);

function monthAlone(scan: Scan, at: number, { month, to }: { month: number; to: number }): Written | undefined {
  const year = yearAt(scan, skipLinks(scan, to));
  if (year) return { to: year.to, iso: isoOf({ from: at, to, month, year: year.year }) };
  if (isOrdinaryWord(scan, at)) return undefined;
  return { to: at + 1, iso: isoOf({ from: at, to, month }) };
}

/** “may” and “march”, “jan” and “sun”: month names that need a sign that they are meant. */
function isOrdinaryWord({ pieces, words }: Scan, at: number): boolean {
  const piece = pieces[at];
  if (!piece) return true;
  const isCapital = piece.text !== piece.lower;
  if (words.writesMonthsSmall)
    return words.doubtfulMonths.has(piece.lower) && !isOneOf(words.yearOpeners, pieces[at - 1]);
  if (!isCapital) return true;
  if (!words.doubtfulMonths.has(piece.lower))
    return isPartOfName(pieces[at - 1]?.text ?? '', pieces[at + 1]?.text ?? '', words);
  return !isOneOf(words.yearOpeners, pieces[at - 1]);
}

/** “April Jones”, “June Carter”: a capitalised word behind that is no date word. */
const isPartOfName = (before: string, after: string, words: Scan['words']): boolean =>
  !words.yearOpeners.has(before.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(after);

/** The later day of “July 1-5”, “July 2 to 4”, “July 15 and 16”, “July 24/25”; not the count of “on July 2 and 16 people”. */
function lastDay(scan: Scan, at: number, first: number): { day: number; to: number } | undefined {
  const { pieces, words } = scan;
  const link = pieces[at];
  const isLink = /^[-–—/]$/.test(link?.text ?? '') || isOneOf(words.rangeLinks, link) || isOneOf(words.rangeAnd, link);
  const day = isLink ? dayAt(scan, at + 1) : undefined;
  if (!day || day.day <= first) return undefined;
  const next = pieces[day.to]?.lower ?? '';
  const isCounting =
    isPluralNoun(scan, day.to) || isPluralNoun(scan, day.to + 1) || words.units.has(next) || words.percents.has(next);
  return isCounting && link?.kind === 'word' ? undefined : day;
}

function dayFirst(scan: Scan, at: number): Written | undefined {
  const day = dayAt(scan, at);
  if (!day) return undefined;
  const single = monthAt(scan, skipLinks(scan, day.to));
  const last = single ? undefined : lastDay(scan, day.to, day.day);
  const month = single ?? (last && monthAt(scan, skipLinks(scan, last.to)));
  if (!month) return undefined;
  const year = yearAt(scan, skipLinks(scan, month.to));
  const first = { from: at, to: year?.to ?? month.to, month: month.month, day: day.day, ...yearOf(year) };
  const iso = last ? `${isoOf(first)}/${isoOf({ ...first, day: last.day })}` : isoOf(first);
  return { to: first.to, iso };
}

/** “2024 August”, “2020/23/Sep”, “2024-08-01”. */
function yearFirst(scan: Scan, at: number): Written | undefined {
  const year = yearAt(scan, at);
  if (!year) return undefined;
  const month = monthAt(scan, skipLinks(scan, year.to));
  if (month && scan.pieces[year.to]?.text !== ',') {
    const day = /^[/-]$/.test(scan.pieces[month.to]?.text ?? '') ? dayAt(scan, month.to + 1) : undefined;
    const calendar = { from: at, to: day?.to ?? month.to, year: year.year, month: month.month };
    return { to: calendar.to, iso: isoOf({ ...calendar, ...(day && { day: day.day }) }) };
  }
  return isoDate(scan, at, year);
}

function isoDate(scan: Scan, at: number, { year, to }: { year: number; to: number }): Written | undefined {
  const [mark, month, mark2, day] = [0, 1, 2, 3].map((i) => scan.pieces[to + i]);
  if (!/^[-/]$/.test(mark?.text ?? '') || !mark?.isGlued || !month?.isGlued) return undefined;
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month.text)) return undefined;
  const isWhole =
    mark2?.text === mark.text && mark2.isGlued && day?.isGlued && /^(?:0?[1-9]|[12]\d|3[01])$/.test(day.text);
  if (isWhole)
    return { to: to + 4, iso: isoOf({ from: at, to, year, month: Number(month.text), day: Number(day.text) }) };
  const isSeason = month.text.length === 2 && Number(month.text) === (year + 1) % 100;
  return isSeason ? undefined : { to: to + 2, iso: isoOf({ from: at, to, year, month: Number(month.text) }) };
}

/** “5/17/2018”, “1.2.2024”, “06/2004”; which of two small numbers is the day is the language's affair. */
function numeric(scan: Scan, at: number): Written | undefined {
  const { pieces, words } = scan;
  const text = pieces[at]?.text ?? '';
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return ordered(at, at + 1, dotted.slice(1).map(Number), true);
  const [mark, second, mark2, third] = [1, 2, 3, 4].map((i) => pieces[at + i]);
  if (!/^\d{1,2}$/.test(text) || !/^[/-]$/.test(mark?.text ?? '') || !mark?.isGlued || !second?.isGlued)
    return undefined;
  if (/^\d{1,2}$/.test(second.text) && mark2?.text === mark.text && /^(?:\d{4}|\d\d)$/.test(third?.text ?? '')) {
    const year = Number(third?.text);
    const century = year < 100 ? (year > 50 ? 1900 : 2000) : 0;
    return ordered(at, at + 5, [Number(text), Number(second.text), year + century], words.dayBeforeMonth);
  }
  const isMonthYear = /^(?:19|20)\d\d$/.test(second.text) && Number(text) >= 1 && Number(text) <= 12;
  if (!isMonthYear) return undefined;
  return { to: at + 3, iso: isoOf({ from: at, to: at, month: Number(text), year: Number(second.text) }) };
}

function ordered(at: number, to: number, parts: readonly number[], dayBeforeMonth: boolean): Written | undefined {
  const [a = 0, b = 0, year = 0] = parts;
  const dayLeads = a > 12 || (b <= 12 && dayBeforeMonth);
  const [day, month] = dayLeads ? [a, b] : [b, a];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { to, iso: isoOf({ from: at, to, year, month, day }) };
}

const two = (n: number): string => String(n).padStart(2, '0');

function isoOf({ year, month, day }: Calendar): string {
  const head = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  return `${head}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}
