import { type Article, readingMinutes } from '../model/article.ts';
import { type Say, sayCount } from '../strings.ts';

/** Under this many words even "1 minute" says too much: half of what is read in a minute. */
const UNDER_A_MINUTE_WORDS = 115;

/** The parts of the line above the title; what is not known is absent. */
export interface SourceLine {
  readonly site: string | undefined;
  readonly date: string | undefined;
  readonly readingTime: string;
}

/**
 * Where and when the article appeared and how long it takes to read.
 * @param locale how the reader's browser writes dates, BCP 47
 */
export function sourceLine(article: Article, say: Say, locale: string): SourceLine {
  return {
    site: article.siteName ?? hostOf(article.url),
    date: article.publishedTime === null ? undefined : dayInWords(article.publishedTime, locale),
    readingTime: readingTime(article, say),
  };
}

function readingTime(article: Article, say: Say): string {
  if (article.wordCount < UNDER_A_MINUTE_WORDS) return say('readingTimeUnder');
  return sayCount(say, 'readingTime', readingMinutes(article));
}

/** The site's name as its address has it, "northwater.example"; `undefined` without a web address. */
function hostOf(url: string | null): string | undefined {
  return url === null ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
}

/**
 * The day of an ISO 8601 date or time in the words of `locale`, as precise as it was written; `undefined` if it is
 * none. The day is the one the site printed: it is never moved to the reader's time zone.
 */
export function dayInWords(iso: string, locale: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

/**
 * The locale for dates and counts: the browser's own if Lede speaks its language ("en-GB" for English sentences), else
 * the language of the sentences, so that no line is in two languages.
 */
export const dateLocale = (say: Say, browserLocale: string): string =>
  browserLocale.split('-')[0] === say('languageTag') ? browserLocale : say('languageTag');
