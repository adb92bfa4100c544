import { tagOf } from '../visibility.ts';
import { fold } from './fold.ts';
import { wordsOf } from './json-ld.ts';
import { firstMeta } from './meta.ts';
import type { Sources } from './metadata.ts';
import { oneLine } from './one-line.ts';
import { hostName, siteName } from './site-name.ts';

/** What parts the headline from the name of the site in a page's title. */
const SEPARATOR = /\s+[|–—:»·•>~/-]+\s+|\s*[|»·•]\s*/u;

/** Share of a heading's words that a title must have for the heading to be the headline: lower takes section names. */
const SAME_WORDS = 0.6;
/** Words that a headline cut from a title must have: fewer leaves "News" of "News – Storm warning". */
const FEWEST_WORDS = 2;

/**
 * The headline, without the site's name: the first-level heading that the page's titles repeat, else what the page calls
 * itself in its metas, JSON-LD or title. `null` where it has no name at all.
 */
export function readTitle(sources: Sources, url: string): string | null {
  const { document, metas, article } = sources;
  const isSite = siteTest(siteName(sources), hostName(url));
  const declared = [
    firstMeta(metas, ['og:title']),
    oneLine(wordsOf(article?.['headline'])),
    oneLine([...document.querySelectorAll('title')].find((title) => !title.closest('svg'))?.textContent),
    firstMeta(metas, ['twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title']),
  ].filter((title) => title !== null);
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => oneLine(headingWords(heading)))
    .filter((heading) => heading !== null)
    .filter((heading) => !isSite(heading) && /\p{L}/u.test(heading));
  const bare = declared.map((title) => withoutSite(title, isSite));
  return headlineAmong(headings, declared) ?? bare[0] ?? headings[0] ?? null;
}

/** The words of a heading, with a blank where a part of it ends: labels and subtitles stand in spans of their own. */
function headingWords(heading: Element): string {
  const parts: string[] = [];
  for (const child of heading.childNodes) {
    const isSeen = child.nodeType !== 1 || !['BUTTON', 'SCRIPT', 'STYLE', 'SVG'].includes(tagOf(child as Element));
    if (isSeen) parts.push(child.nodeName === 'BR' ? ' ' : (child.textContent ?? ''));
  }
  return parts.join('');
}

/** The heading that the titles agree with most; the first and longest of equals. */
function headlineAmong(headings: readonly string[], titles: readonly string[]): string | null {
  const folded = titles.map(fold);
  let best: string | null = null;
  let bestScore = SAME_WORDS;
  for (const heading of headings) {
    const score = Math.max(0, ...folded.map((title) => agreement(fold(heading), title)));
    if (score > bestScore) [best, bestScore] = [heading, score];
  }
  return best;
}

/** 1 and more where the title holds the heading as it stands, growing with its length; else the share of common words. */
function agreement(heading: string, title: string): number {
  const words = heading.split(' ');
  if (` ${title} `.includes(` ${heading} `))
    return words.length < FEWEST_WORDS && title !== heading ? 0 : 1 + words.length / 100;
  const others = new Set(title.split(' '));
  const shared = words.filter((word) => others.has(word)).length;
  return (shared / Math.max(words.length, 3) + shared / Math.max(others.size, 3)) / 2;
}

type SiteTest = (words: string) => boolean;

/** Tells the site's name from other words: they are the same but for case, blanks and what the host leaves out. */
function siteTest(name: string | null, host: string): SiteTest {
  const site = name ? fold(name) : '';
  return (words) => {
    const folded = fold(words);
    const solid = folded.replaceAll(' ', '');
    if (folded === '') return true;
    if (site && (folded === site || ` ${site} `.includes(` ${folded} `) || folded.startsWith(`${site} `))) return true;
    return (
      host !== '' && solid.length > 2 && (host.replace(/[^a-z0-9]/g, '').includes(solid) || solid.startsWith(host))
    );
  };
}

/** A title without the parts at its ends that name the site. */
function withoutSite(title: string, isSite: SiteTest): string {
  const parts = cutAt(title, SEPARATOR);
  while (parts.length > 1 && isSite(parts.at(-1)?.words ?? '')) parts.pop();
  while (parts.length > 1 && isSite(parts[0]?.words ?? '')) parts.shift();
  const first = parts[0];
  const last = parts.at(-1);
  return first && last ? title.slice(first.start, last.end) : title;
}

function cutAt(title: string, separator: RegExp): { words: string; start: number; end: number }[] {
  const parts: { words: string; start: number; end: number }[] = [];
  let start = 0;
  for (const match of title.matchAll(new RegExp(separator.source, 'gu'))) {
    parts.push({ words: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { words: title.slice(start), start, end: title.length }];
}
