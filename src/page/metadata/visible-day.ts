import { MONTHS } from './month-words.ts';

/**
 * The first full date in a line of text, as an ISO day. Takes “11 February 2026”, “Feb. 11th, 2026”, “11. Februar 2026”,
 * “11 de febrero de 2026”, “1er mars 2026”, “2026-02-11”, “11.02.2026”, “2026年2月11日”. Refuses dates without a year,
 * days that no month has, and “02/11/26”. `isMonthFirst` says how “02/11/2026” is read where both orders are possible.
 */
export function visibleDay(line: string, isMonthFirst: boolean): string | null {
  const text = line.slice(0, LONGEST_LINE).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const day = read(match.groups ?? {}, isMonthFirst);
      return day ? [{ at: match.index, day }] : [];
    }),
  );
  return found.sort((a, b) => a.at - b.at)[0]?.day ?? null;
}

/** UTF-16 units of a line that are searched. */
const LONGEST_LINE = 300;

const DAY = String.raw`(?<![\p{L}\p{N}.,/-])(?<day>[0-3]?\d)(?:st|nd|rd|th|er|º|o|\.)?`;
const MONTH = String.raw`(?<month>\p{L}{3,12})\.?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly { pattern: RegExp; read: (groups: Groups, isMonthFirst: boolean) => string | null }[] = [
  {
    pattern: new RegExp(`${DAY}\\s*(?:de |of |-|/)?\\s*${MONTH},?\\s*(?:de |del |-|/)?\\s*${YEAR}`, 'gu'),
    read: named,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${MONTH}\\s{0,2}(?<day>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s{1,2}${YEAR}`, 'gu'),
    read: named,
  },
  {
    pattern: /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>[01]?\d)\k<mark>(?<day>[0-3]?\d)(?!\d)/gu,
    read: numbered,
  },
  {
    pattern: /(?<year>(?:19|20)\d\d)\s?[年년]\s?(?<month>[01]?\d)\s?[月월]\s?(?<day>[0-3]?\d)\s?[日일]/gu,
    read: numbered,
  },
  {
    pattern: /(?<![\d.])(?<day>[0-3]?\d)\.\s?(?<month>[01]?\d)\.\s?(?<year>(?:19|20)\d\d)(?!\d|\.\d)/gu,
    read: numbered,
  },
  {
    pattern: /(?<![\d/-])(?<first>[0-3]?\d)(?<mark>[/-])(?<second>[0-3]?\d)\k<mark>(?<year>(?:19|20)\d\d)(?!\d)/gu,
    read: slashed,
  },
];

function named({ day, month = '', year }: Groups): string | null {
  return isoDay(Number(year), MONTHS.get(month) ?? 0, Number(day));
}

function numbered({ day, month, year }: Groups): string | null {
  return isoDay(Number(year), Number(month), Number(day));
}

function slashed({ first, second, year }: Groups, isMonthFirst: boolean): string | null {
  const [a, b] = [Number(first), Number(second)];
  const isAmerican = a <= 12 && (b > 12 || isMonthFirst);
  return isAmerican ? isoDay(Number(year), a, b) : isoDay(Number(year), b, a);
}

/** The ISO day, or `null` if the calendar has no such day. */
function isoDay(year: number, month: number, day: number): string | null {
  const last = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  if (day < 1 || day > last) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
