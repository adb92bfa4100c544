import { fold } from '../fold.ts';

/** What parts the headline from the name of the site in a page's title. */
const SEPARATOR = /\s+[|–—:»·•>~/-]+\s+|\s*[|»·•]\s*/gu;

/** UTF-16 units before a bar that are a headline: fewer are a section's or a site's name. */
const SHORTEST_HEADLINE = 12;

/** Tells words that name the site from others. */
export type SiteTest = (words: string) => boolean;

/** A test for the site's name: words are the same but for case, blanks and what the host leaves out. */
export function siteTest(name: string | null, host: string): SiteTest {
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

/** A title without the parts at its ends that name the site, and without what stands behind a bar. */
export function withoutSite(title: string, isSite: SiteTest): string {
  const parts = cutAtSeparators(title);
  while (parts.length > 1 && isSite(parts.at(-1)?.words ?? '')) parts.pop();
  while (parts.length > 1 && isSite(parts[0]?.words ?? '')) parts.shift();
  const first = parts[0];
  const last = parts.at(-1);
  return first && last ? title.slice(first.start, last.end).replace(BEHIND_BAR, '$1') : title;
}

/** A headline, and a bar with what stands behind it: the section, the site, words for search engines. */
const BEHIND_BAR = new RegExp(`^(.{${SHORTEST_HEADLINE},}?)\\s*\\|.*$`, 'u');

function cutAtSeparators(title: string): { words: string; start: number; end: number }[] {
  const parts: { words: string; start: number; end: number }[] = [];
  let start = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    if (match.index + match[0].length === title.length) break;
    parts.push({ words: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { words: title.slice(start), start, end: title.length }];
}
