import type { BlockView } from '../filter/block-view.ts';
import { wordsOf } from './json-ld.ts';
import { firstMeta } from './meta.ts';
import type { Sources } from './metadata.ts';
import { oneLine } from './one-line.ts';
import { visibleDay } from './visible-day.ts';

const METAS = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date.published',
  'published_time',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'og:article:published_time',
  'originalpublicationdate',
  'date',
  'article_date_original',
  'bt:pubdate',
  'created',
  'last-published',
  'displaydate',
  'datecreated',
];
/** Words that make a date the day of a change, in ten languages; folded by `visibleDay`’s own rule. */
const UPDATED =
  /\b(?:updated?|last modified|modified|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|modificato|aktualizacja|zaktualizowano|bijgewerkt|reviewed|oppdatert|uppdaterad|opdateret)\b[^|•·]{0,40}/iu;
const PATH_DAY = /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:\/|-|_|$|\.)/;
const LONGEST_DATE_LINE = 30;

/**
 * When the article first appeared, as the page writes it: an ISO date or date and time; `null` where no day is to be
 * found. JSON-LD, then metas, marked times near the headline, the address, then a visible date near the headline. The
 * day of an update counts only where there is no other.
 */
export function readPublished(sources: Sources, url: string, near: readonly BlockView[]): string | null {
  const { metas, article, document } = sources;
  const lang = document.querySelector('html')?.getAttribute('lang') ?? '';
  const isMonthFirst = !lang || /^en(?:-us|-ca|_us)?$/i.test(lang);
  const declared = [
    oneLine(wordsOf(article?.['datePublished'])),
    ...METAS.map((name) => firstMeta(metas, [name])),
    oneLine(wordsOf(article?.['dateCreated'])),
  ];
  for (const value of declared) {
    const day = asIso(value, isMonthFirst);
    if (day) return day;
  }
  return markedTime(document, near) ?? pathDay(url) ?? nearDay(near, isMonthFirst);
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

function markedTime(document: Document, near: readonly BlockView[]): string | null {
  const elements = near.map((view) => view.block.element);
  for (const time of document.querySelectorAll('time[datetime], [itemprop="datePublished"]')) {
    const isNear = elements.some((element) => element.contains(time) || time.contains(element));
    const isUpdate = /updat|modif/i.test(
      `${time.getAttribute('class')} ${time.getAttribute('itemprop')} ${time.parentElement?.getAttribute('class')}`,
    );
    if (!isNear || isUpdate) continue;
    const day = asIso(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent, true);
    if (day) return day;
  }
  return null;
}

function pathDay(url: string): string | null {
  const [, year = '', month = '', day = ''] = PATH_DAY.exec(url) ?? [];
  return year ? visibleDay(`${year}-${month}-${day}`, true) : null;
}

function nearDay(near: readonly BlockView[], isMonthFirst: boolean): string | null {
  const lines = near.filter((view) => view.words <= LONGEST_DATE_LINE && !view.isProse).map((view) => view.text);
  for (const line of [...lines.map((text) => text.replace(UPDATED, ' ')), ...lines]) {
    const day = visibleDay(line, isMonthFirst);
    if (day) return day;
  }
  return null;
}
