import type { Actor, Bullet, Digest, Figure } from '../../src/model/digest.ts';
import type { Notice } from '../../src/model/notice.ts';
import { paragraphAt, paragraphs } from '../../src/model/paragraphs.ts';
import { type Span, wordsAt } from '../../src/model/span.ts';

/** Figures and actors that are listed: more than a reader of a diff looks at hides the change that matters. */
const MOST_ROWS = 20;

/** Signs of a paragraph that are printed before its middle is left out: the ends tell whether it was read whole. */
const LONGEST_PARAGRAPH = 160;

/** `digest` as lines for a reviewer: one fact a line, each with its paragraph, offsets left out. */
export function readable(digest: Digest): string {
  const { text } = digest.article;
  const blocks = [
    headOf(digest),
    ['BULLETS', ...digest.bullets.flatMap((bullet) => bulletLines(bullet, text))],
    ['FIGURES', ...first(digest.figures.map((figure, i) => figureLine(figure, i, text)))],
    ['ACTORS', ...first(digest.actors.map((actor) => actorLine(actor, text)))],
    ['TEXT', ...paragraphs(text).map((span) => `${place(span, text)} ${shortened(wordsAt(text, span))}`)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const first = (rows: readonly string[]): readonly string[] =>
  rows.length <= MOST_ROWS ? rows : [...rows.slice(0, MOST_ROWS), `… and ${rows.length - MOST_ROWS} more`];

const shortened = (words: string): string =>
  words.length <= LONGEST_PARAGRAPH ? words : `${words.slice(0, 100)} … ${words.slice(-50)}`;

function headOf({ article, notices = [] }: Digest): string[] {
  const { title, byline, siteName, publishedTime, lang, url, wordCount } = article;
  const facts = { title, byline, siteName, publishedTime, lang, url, wordCount };
  return [...Object.entries(facts).map(([name, value]) => `${name.padEnd(14)}${value}`), ...notices.map(noticeLine)];
}

const noticeLine = ({ code, ...numbers }: Notice): string =>
  ['notice'.padEnd(13), code, ...Object.entries(numbers).map(([name, value]) => `${name}=${value}`)].join(' ');

const place = ({ start }: Span, text: string): string => `¶${paragraphAt(text, start)}`.padEnd(4);

const bulletLines = (bullet: Bullet, text: string): string[] => [
  `${place(bullet, text)} ${bullet.text}`,
  ...(bullet.context ?? []).map((span) => `     which? ${place(span, text)} ${wordsAt(text, span)}`),
];

function figureLine(figure: Figure, index: number, text: string): string {
  const { value, max, unit, iso, approx, sameAs, conflictsWith } = figure;
  const amount = iso ?? [approx, value, max === undefined ? '' : `to ${max}`, unit].filter(Boolean).join(' ');
  const others = [
    sameAs && `same as ${sameAs.join(' ')}`,
    conflictsWith && `conflicts with ${conflictsWith.join(' ')}`,
  ];
  const facts = [figure.text, figure.kind, amount || '–', figure.about || '–', ...others.filter(Boolean)];
  return `${place(figure, text)} ${index}: ${facts.join(' | ')}`;
}

function actorLine({ name, kind, role, aliases, mentions, salience }: Actor, text: string): string {
  const where = mentions.map((span) => `${wordsAt(text, span)} ¶${paragraphAt(text, span.start)}`);
  const also = aliases.length > 0 ? `also ${aliases.join(', ')}` : '–';
  return [`${salience.toFixed(2)} ${name}`, kind, role ?? '–', also, where.join(', ')].join(' | ');
}
