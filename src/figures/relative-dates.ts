import { dateDraft } from './dates.ts';
import { figure, type Recogniser } from './draft.ts';
import { phraseAt } from './scan.ts';
import type { RelativeDate } from './tables/dates.ts';

/**
 * Dates that lean on the day of publication: “last year”, “yesterday”, “next month”. Given only where that day is
 * known, because without it they are no dates.
 */
export const relativeDates: Recogniser = (scan, at) => {
  const { published } = scan.context;
  const found = published && phraseAt(scan, scan.words.relativeDates, at, 3);
  if (!found || !published) return undefined;
  return figure(dateDraft({ from: at, to: found.to }, resolved(found.value, published)));
};

function resolved({ unit, count }: RelativeDate, published: Published): string {
  const { year, month, day } = published;
  if (unit === 'year') return String(year + count);
  const date = new Date(Date.UTC(year, month - 1 + (unit === 'month' ? count : 0), unit === 'day' ? day + count : 1));
  return date.toISOString().slice(0, unit === 'day' ? 10 : 7);
}

/** The day an article was published, months from 1. */
export interface Published {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads the ISO date an article was published on; undefined where there is none with a day. */
export function publishedDay(time: string | null): Published | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(time ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return { year, month, day };
}
