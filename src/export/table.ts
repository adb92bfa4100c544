import type { Digest, Figure } from '../model/digest.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import { shownDates, shownFigures } from '../model/shown.ts';
import type { MessageKey, Say } from '../strings.ts';
import { escapeHtml } from './escape-html.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** One table, ready for a document, a mail and a spreadsheet. */
export interface FiguresTable {
  readonly markdown: string;
  readonly html: string;
  /** RFC 4180: comma, CRLF, quotation marks doubled. */
  readonly csv: string;
}

/**
 * The figures and dates that are shown, one a row: the number as printed, what it measures, its paragraph, then the
 * number for a machine (a date as ISO) with the upper end of a range and the unit. Without figures only the heading row.
 */
export function figuresTable(digest: Digest, say: Say): FiguresTable {
  const figures = [...shownFigures(digest), ...shownDates(digest)];
  const heading = COLUMNS.map(({ title }) => say(title));
  const rows = figures.map((figure) => COLUMNS.map(({ cell }) => String(cell(figure, digest.article.text) ?? '')));
  return { markdown: asMarkdown(heading, rows), html: asHtml(heading, rows), csv: asCsv([heading, ...rows]) };
}

interface Column {
  readonly title: MessageKey;
  readonly cell: (figure: Figure, text: string) => string | number | null | undefined;
}

const COLUMNS: readonly Column[] = [
  { title: 'tableNumber', cell: ({ text }) => text },
  { title: 'tableAbout', cell: ({ about }) => about },
  { title: 'tableParagraph', cell: ({ start }, text) => paragraphAt(text, start) },
  { title: 'tableValue', cell: ({ value, iso }) => value ?? iso },
  { title: 'tableMax', cell: ({ max }) => max },
  { title: 'tableUnit', cell: ({ unit }) => unit },
];

type Row = readonly string[];

function asMarkdown(heading: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |\n`;
  return [heading, heading.map(() => '---'), ...rows.map((row) => row.map(escapeMarkdown))].map(line).join('');
}

function asHtml(heading: Row, rows: readonly Row[]): string {
  const line = (tag: string, cells: Row): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>\n`;
  const body = rows.map((row) => line('td', row)).join('');
  return `<table>\n<thead>\n${line('th', heading)}</thead>\n<tbody>\n${body}</tbody>\n</table>`;
}

const asCsv = (rows: readonly Row[]): string => rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

const csvCell = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
