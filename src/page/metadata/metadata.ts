import type { Article } from '../../model/article.ts';
import { readByline } from './byline.ts';
import { articlesAmong, jsonLdThings, type Thing, wordsOf } from './json-ld.ts';
import { firstMeta, type Metas, metasOf } from './meta.ts';
import type { Surroundings } from './near.ts';
import { oneLine } from './one-line.ts';
import { readPublished } from './published.ts';
import { siteName } from './site-name.ts';

/** What a page says about its article outside the article's own text, its title apart. */
export type Metadata = Pick<Article, 'byline' | 'siteName' | 'publishedTime' | 'lang' | 'url'>;

/** Where metadata is looked for. */
export interface Sources {
  readonly document: Document;
  readonly metas: Metas;
  readonly things: readonly Thing[];
  readonly article: Thing | undefined;
}

/** Collects the places where a page describes itself. */
export function sourcesOf(document: Document): Sources {
  const things = jsonLdThings(document);
  return { document, metas: metasOf(document), things, article: articlesAmong(things)[0] };
}

/**
 * Reads what the page says of its article. What it does not say is `null`. `url` is the address it was read from, `near`
 * the lines around the headline.
 */
export function readMetadata(sources: Sources, url: string, near: Surroundings): Metadata {
  return {
    byline: readByline(sources, near),
    siteName: siteName(sources),
    publishedTime: readPublished(sources, url, near),
    lang: declaredLanguage(sources),
    url: canonicalUrl(sources, url),
  };
}

/** What the page says its article is about; empty where it says nothing. */
export const descriptionOf = ({ metas, article }: Sources): string =>
  firstMeta(metas, ['og:description', 'description', 'twitter:description']) ??
  oneLine(wordsOf(article?.['description'])) ??
  '';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** The language that the page declares, as a BCP 47 tag: "en-GB" for "en_gb". */
function declaredLanguage({ document, metas, article }: Sources): string | null {
  const declared = [
    document.querySelector('html')?.getAttribute('lang'),
    wordsOf(article?.['inLanguage']),
    firstMeta(metas, ['og:locale', 'content-language', 'language', 'dc.language']),
  ];
  const tag = declared
    .map((one) => one?.trim().replaceAll('_', '-').split(/[,;]/)[0])
    .find((one) => one && LANGUAGE_TAG.test(one));
  if (!tag) return null;
  const [primary = '', ...rest] = tag.split('-');
  return [primary.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}

/** The canonical address if it is one of the same site, else the address that the page was read from. */
function canonicalUrl({ document, metas }: Sources, url: string): string | null {
  const declared =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? firstMeta(metas, ['og:url']);
  const canonical = declared ? parseUrl(declared, url) : null;
  const own = parseUrl(url, undefined);
  const isSameSite = !own || canonical?.hostname.replace(/^www\./, '') === own.hostname.replace(/^www\./, '');
  const isWholeSite = canonical?.pathname === '/' && own?.pathname !== '/';
  return canonical && isSameSite && !isWholeSite ? canonical.href : url || null;
}

function parseUrl(url: string, base: string | undefined): URL | null {
  try {
    const parsed = new URL(url, base || undefined);
    return /^https?:$/.test(parsed.protocol) ? parsed : null;
  } catch {
    // Not an address: the page's own is used.
    return null;
  }
}
