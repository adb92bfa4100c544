import { listOf, wordsOf } from './json-ld.ts';
import { firstMeta } from './meta.ts';
import type { Sources } from './metadata.ts';
import { isByline, namesIn } from './names.ts';
import type { Line, Surroundings } from './near.ts';
import { oneLine } from './one-line.ts';

const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
  'citation_author',
  'og:article:author',
  'twitter:data1',
];
const MARKED =
  '[rel~="author"], [itemprop~="author"], [class*="author-name" i], [class*="byline" i], [class*="author__name" i], a[href*="/author/"], a[href*="/authors/"], [class~="author"], [class*="authorname" i]';

/** Names above which a list is the staff of the site, not who wrote this. */
const MOST_NAMES = 8;

/**
 * Who wrote the article: names only, parted by ", "; `null` where nobody is named. JSON-LD, marked elements and metas
 * first, then a line near the headline that says so. .
 */
export function readByline(sources: Sources, { head }: Surroundings): string | null {
  const { document, metas, article, things } = sources;
  const people = things.filter((thing) => thing['@type'] === 'Person');
  const sourcesInOrder: (() => string[])[] = [
    () => authorsOf(article?.['author'] ?? article?.['creator'], people),
    () => namesIn(firstNamed(METAS.map((name) => firstMeta(metas, [name]))), true),
    () => lineNames(head),
    () => markedNames(document, head),
  ];
  for (const read of sourcesInOrder) {
    const names = read();
    if (names.length > 0 && names.length <= MOST_NAMES) return names.join(', ');
  }
  return null;
}

function authorsOf(author: unknown, people: readonly Readonly<Record<string, unknown>>[]): string[] {
  const names = listOf(author).flatMap((one) => {
    const id = typeof one === 'object' && one !== null && '@id' in one ? one['@id'] : undefined;
    const words = wordsOf(one) ?? (id ? wordsOf(people.find((person) => person['@id'] === id)) : null);
    return namesIn(oneLine(words) ?? '', true);
  });
  return [...new Set(names)];
}

const firstNamed = (lines: readonly (string | null)[]): string =>
  lines.find((line) => line !== null && namesIn(line, true).length > 0) ?? '';

function lineNames(head: readonly Line[]): string[] {
  const line = head.find(({ text }) => isByline(text));
  return line ? namesIn(line.text) : [];
}

function markedNames(document: Document, head: readonly Line[]): string[] {
  const blocks = new Set(head.map(({ view }) => view.block.element));
  for (const element of document.querySelectorAll(MARKED)) {
    const block = [...blocks].find((one) => one === element || one.contains(element) || element.contains(one));
    const words = oneLine(element.textContent);
    if (!block || !words || words.length > 120) continue;
    const names = namesIn(words);
    if (names.length > 0) return names;
  }
  return [];
}
