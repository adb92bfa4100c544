import type { Article } from '../../model/article.ts';
import { articlesAmong, jsonLdThings, type Thing, wordsOf } from './json-ld.ts';
import { firstMeta, type Metas, metasOf } from './meta.ts';
import { oneLine } from './one-line.ts';

/** What a page says about its article outside the article's own text. */
export type Metadata = Pick<Article, 'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang' | 'url'>;

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

/** Reads what the page says of its article. What it does not say is `null`. `url` is the address it was read from. */
export function readMetadata(sources: Sources, url: string): Metadata {
  const { document, metas, article } = sources;
  return {
    title:
      oneLine(document.querySelector('h1')?.textContent) ?? firstMeta(metas, ['og:title']) ?? oneLine(document.title),
    byline: oneLine(wordsOf(article?.['author'])) ?? firstMeta(metas, ['author']),
    siteName: firstMeta(metas, ['og:site_name']) ?? oneLine(wordsOf(article?.['publisher'])),
    publishedTime: oneLine(wordsOf(article?.['datePublished'])) ?? firstMeta(metas, ['article:published_time']),
    lang: oneLine(document.documentElement.getAttribute('lang')),
    url: url || null,
  };
}

/** What the page says its article is about; empty where it says nothing. */
export const descriptionOf = ({ metas, article }: Sources): string =>
  firstMeta(metas, ['og:description', 'description', 'twitter:description']) ??
  oneLine(wordsOf(article?.['description'])) ??
  '';
