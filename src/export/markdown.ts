import type { Actor, Digest, Figure } from '../model/digest.ts';
import { paragraphAt } from '../model/paragraphs.ts';
import { shownDates, shownFigures, shownLines } from '../model/shown.ts';
import type { Span } from '../model/span.ts';
import { type Say, sayCount } from '../strings.ts';
import { escapeMarkdown, escapeMarkdownLine } from './escape-markdown.ts';
import { headOf } from './head.ts';
import { webAddress } from './web-address.ts';

/** The whole digest as Markdown: head, lines, figures, dates, people and places. What is empty is left out. */
export function markdown(digest: Digest, say: Say): string {
  const cite = ({ start }: Span): string => `¶${paragraphAt(digest.article.text, start)}`;
  const figure = (found: Figure): string => `${figureWords(found)} ${cite(found)}`;
  const actor = (found: Actor): string => actorWords(found, say);
  const places = digest.actors.filter(({ kind }) => kind === 'place');
  const others = digest.actors.filter(({ kind }) => kind !== 'place');
  const blocks = [
    ...head(digest),
    list(shownLines(digest).map((line) => `${escapeMarkdownLine(line.text)} ${cite(line)}`)),
    section(say('copyFigures'), shownFigures(digest).map(figure)),
    section(say('copyDates'), shownDates(digest).map(figure)),
    section(say('copyActors'), others.map(actor)),
    section(say('copyPlaces'), places.map(actor)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function head(digest: Digest): string[] {
  const { title, source, url } = headOf(digest);
  return [title ? `# ${escapeMarkdown(title)}` : '', escapeMarkdownLine(source), url ? address(url) : ''];
}

const address = (url: string): string => (webAddress(url) ? `<${webAddress(url)}>` : escapeMarkdown(url));

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const section = (heading: string, items: readonly string[]): string =>
  items.length > 0 ? `## ${heading}\n\n${list(items)}` : '';

const figureWords = ({ text, about }: Figure): string =>
  `**${escapeMarkdown(text)}**${about && `: ${escapeMarkdown(about)}`}`;

function actorWords({ name, role, aliases, mentions }: Actor, say: Say): string {
  const also = aliases.length > 0 ? say('copyAlso', aliases.join(', ')) : '';
  const known = [role ?? '', also].filter(Boolean).map(escapeMarkdown).join('; ');
  const count = sayCount(say, 'copyMentions', mentions.length);
  return `**${escapeMarkdown(name)}**${known && `: ${known}`} (${count})`;
}
