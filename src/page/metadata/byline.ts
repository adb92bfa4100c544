import { fold } from '../fold.ts';
import { listOf, type Thing, wordsOf } from './json-ld.ts';
import { namesBesideDates, shownNames, signedNames } from './line-names.ts';
import { firstMeta } from './meta.ts';
import type { Sources } from './metadata.ts';
import { namesIn } from './names.ts';
import type { Surroundings } from './near.ts';
import { oneLine } from './one-line.ts';
import { siteName } from './site-name.ts';

const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'og:article:author',
  'twitter:data1',
];

/** Names above which a list is the staff of the site, not who wrote this. */
const MOST_NAMES = 8;

/**
 * Who wrote the article: names only, parted by ", "; `null` where nobody is named. What the page shows beside its
 * headline goes before what it declares, since systems declare whoever pressed the button; the site's own name and the
 * names of users count only where there is no other.
 */
export function readByline(sources: Sources, surroundings: Surroundings): string | null {
  const { metas, article, things } = sources;
  const declared = [
    authorsOf(article?.['author'] ?? article?.['creator'], things),
    namesIn(firstNamed(METAS.map((name) => firstMeta(metas, [name]))), true),
  ];
  const readers: readonly (() => readonly string[])[] = [
    () => shownNames(surroundings),
    ...declared.map((names) => () => names),
    () => namesBesideDates(surroundings),
    () => signedNames(surroundings),
  ];
  const site = fold(siteName(sources) ?? '');
  let unlikely: readonly string[] = [];
  for (const read of readers) {
    const names = read();
    if (names.length > MOST_NAMES) continue;
    if (names.some((name) => isSomebody(name, site))) return withOthers(names, declared).join(', ');
    if (unlikely.length === 0) unlikely = names;
  }
  return unlikely.length > 0 ? unlikely.join(', ') : null;
}

/** Whether a name is that of a person or a team, not the site's own and not a user's. */
const isSomebody = (name: string, site: string): boolean =>
  fold(name) !== site && (name.includes(' ') || /^\p{Lu}\p{Ll}+$/u.test(name));

/** The declared names instead of those shown, where they are the same and more: “By Lena Marsh” of two. */
function withOthers(names: readonly string[], declared: readonly (readonly string[])[]): readonly string[] {
  const all = declared.find((others) => {
    const folded = others.map(fold);
    return others.length > names.length && names.every((name) => folded.includes(fold(name)));
  });
  return all ?? names;
}

function authorsOf(author: unknown, things: readonly Thing[]): string[] {
  const people = things.filter((thing) => thing['@type'] === 'Person');
  const names = listOf(author).flatMap((one) => {
    const id = typeof one === 'object' && one !== null && '@id' in one ? one['@id'] : undefined;
    const words = wordsOf(one) ?? (id ? wordsOf(people.find((person) => person['@id'] === id)) : null);
    return namesIn(oneLine(words) ?? '', true);
  });
  return [...new Set(names)];
}

const firstNamed = (lines: readonly (string | null)[]): string =>
  lines.find((line) => line !== null && namesIn(line, true).length > 0) ?? '';
