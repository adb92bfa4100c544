import { fold } from '../fold.ts';
import { headingsOf, headlineIn } from './headings.ts';
import { wordsOf } from './json-ld.ts';
import { firstMeta } from './meta.ts';
import type { Sources } from './metadata.ts';
import { oneLine } from './one-line.ts';
import { hostName, siteName } from './site-name.ts';
import { siteTest, withoutSite } from './without-site.ts';

/** Words that a headline cut from a title must have: fewer leaves "News" of "News – Storm warning". */
const FEWEST_WORDS = 2;
/**
 * How much a heading must agree with a title to be the headline, as `agreement` has it. Lower takes the names of sections,
 * higher loses headlines that are worded for readers while the titles are worded for search. One heading that stands
 * alone needs less than one of several; a second-level heading must stand in a title word for word.
 */
const ENOUGH = { alone: 0.25, ofSeveral: 0.5, secondLevel: 1 };

/**
 * The headline, without the site's name: the heading that the page's titles repeat, else what the page calls itself in
 * its metas, JSON-LD or title. `null` where it has no name at all.
 */
export function readTitle(sources: Sources, url: string): string | null {
  const { document } = sources;
  const isSite = siteTest(siteName(sources), hostName(url));
  const titles = titlesOf(sources);
  const bare = titles.map((title) => withoutSite(title, isSite));
  const headlines = (tag: string): string[] =>
    headingsOf(document, tag)
      .filter(({ words }) => !isSite(words))
      .map((heading) => withoutSite(headlineIn(heading, bare), isSite));
  const first = headlines('h1');
  const isAlone = new Set(first).size === 1;
  return (
    headlineAmong(first, titles, isAlone ? ENOUGH.alone : ENOUGH.ofSeveral) ??
    headlineAmong(headlines('h2'), titles, ENOUGH.secondLevel) ??
    (isAlone && isLabel(bare[0] ?? '', first[0] ?? '') ? first[0] : undefined) ??
    bare[0] ??
    first[0] ??
    null
  );
}

/** What the page calls itself, the most trusted first. */
function titlesOf({ document, metas, article }: Sources): string[] {
  return [
    firstMeta(metas, ['og:title']),
    oneLine(wordsOf(article?.['headline'])),
    oneLine([...document.querySelectorAll('title')].find((title) => !title.closest('svg'))?.textContent),
    firstMeta(metas, ['twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title']),
  ].filter((title) => title !== null);
}

/** Whether a title of a word or two (“About us”) only says what kind of page has the heading. */
const isLabel = (title: string, heading: string): boolean =>
  wordsIn(title) <= FEWEST_WORDS && wordsIn(title) < wordsIn(heading);

const wordsIn = (text: string): number => text.split(' ').length;

/** The heading that the titles agree with most, if it is more than `least`; the first and longest of equals. */
function headlineAmong(headings: readonly string[], titles: readonly string[], least: number): string | null {
  const folded = titles.map(fold);
  let best: string | null = null;
  let bestScore = least;
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
