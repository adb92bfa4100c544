import { PUBLISHED, UPDATED } from './date-words.ts';
import { wordsOf } from './json-ld.ts';
import { firstMeta } from './meta.ts';
import type { Sources } from './metadata.ts';
import type { Line, Surroundings } from './near.ts';
import { oneLine } from './one-line.ts';
import { visibleDay } from './visible-day.ts';

const METAS = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date.published',
  'published-date',
  'published_time',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'og:article:published_time',
  'originalpublicationdate',
  'date',
  'article_date_original',
  'displaydate',
  'datecreated',
];
const PATH_DAY = /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?![\d.]|\p{L})/u;

/**
 * When the article first appeared, as the page writes it: an ISO date or date and time; `null` where no day is to be
 * found. JSON-LD, then metas and marked times near the headline, unless a visible line there names an earlier day: the
 * reader's own, where a machine wrote a time in UTC. Then the address, a visible date near the headline, a line after
 * the text that says so, the text's last line. The day of an update counts only where there is no other.
 */
export function readPublished(sources: Sources, url: string, { head, last, foot }: Surroundings): string | null {
  const lang = sources.document.querySelector('html')?.getAttribute('lang') ?? '';
  const isMonthFirst = AMERICAN.test(lang) && !DAY_FIRST.test(url);
  const dayIn = (lines: readonly string[]): string | null => firstDay(lines, isMonthFirst);
  const heads = head.filter(isDateLine).map(textOf);
  const feet = foot.map(textOf);
  const stated = declaredDay(sources, isMonthFirst) ?? markedTime(sources.document, head);
  const told = dayIn(heads.map(withoutUpdate));
  if (stated) return told && told < stated.slice(0, DAY_UNITS) ? told : stated;
  return (
    pathDay(url) ??
    told ??
    dayIn(feet.filter((line) => PUBLISHED.test(line)).map(withoutUpdate)) ??
    dayIn(last.filter(isDateLine).map(textOf)) ??
    dayIn([...heads, ...feet.filter((line) => UPDATED.test(line))])
  );
}

/** A date line is no sentence, but “Published Nov. 8, 2026 at 11:30 p.m.” ends like one. */
const isDateLine = ({ view, text }: Line): boolean => !view.isProse || text.search(PUBLISHED) === 0;

/** Languages in which “02/11/2026” is 11 February, and addresses at which it is not even so. */
const AMERICAN = /^(?:en(?:[-_](?:us|ca))?)?$/i;
const DAY_FIRST = /\.(?:au|ie|in|nz|uk|za)\/|\/en-(?:au|gb|ie|in|nz)\//i;

const DAY_UNITS = '2026-02-11'.length;

const withoutUpdate = (line: string): string => line.replace(UPDATED, ' ');

/** The words of a line, with a blank where its parts are glued, since they stand in boxes of their own: “7 min readDec 30, 2025”. */
const textOf = ({ text }: Line): string => text.replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ');

function firstDay(lines: readonly string[], isMonthFirst: boolean): string | null {
  for (const line of lines) {
    const day = visibleDay(line, isMonthFirst);
    if (day) return day;
  }
  return null;
}

function declaredDay({ metas, article }: Sources, isMonthFirst: boolean): string | null {
  const declared = [
    oneLine(wordsOf(article?.['datePublished'])),
    ...METAS.map((name) => firstMeta(metas, [name])),
    oneLine(wordsOf(article?.['dateCreated'])),
  ];
  for (const value of declared) {
    const day = asIso(value, isMonthFirst);
    if (day) return day;
  }
  return null;
}

/** A declared date as ISO; `null` if it names no day. */
function asIso(value: string | null, isMonthFirst: boolean): string | null {
  if (!value) return null;
  if (/^(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)/.test(value))
    return value.startsWith('1970') ? null : value.replace(' ', 'T').replace(/T(?=\D|$).*$/, '');
  const compact = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T|$|\d)/.exec(value);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  return visibleDay(value, isMonthFirst);
}

/** The first marked time in the lines, unless it is marked as that of an update. */
function markedTime(document: Document, lines: readonly Line[]): string | null {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')].filter(isFirstTime);
  for (const { view } of lines) {
    const { element } = view.block;
    for (const time of times) {
      if (!element.contains(time) && !time.contains(element)) continue;
      const day = asIso(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent, true);
      if (day) return day;
    }
  }
  return null;
}

const isFirstTime = (time: Element): boolean =>
  !/updat|modif/i.test(
    `${time.getAttribute('class')} ${time.getAttribute('itemprop')} ${time.parentElement?.getAttribute('class')}`,
  );

function pathDay(url: string): string | null {
  const [, year = '', month = '', day = ''] = PATH_DAY.exec(url) ?? [];
  return year ? visibleDay(`${year}-${month}-${day}`, true) : null;
}
