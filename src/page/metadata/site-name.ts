import { wordsOf } from './json-ld.ts';
import { firstMeta } from './meta.ts';
import type { Sources } from './metadata.ts';
import { oneLine } from './one-line.ts';

/** What the site calls itself: in its metas, as publisher, or as the web site that the page is part of. */
export function siteName({ metas, things, article }: Sources): string | null {
  const site = things.find((thing) => thing['@type'] === 'WebSite');
  return (
    firstMeta(metas, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']) ??
    oneLine(wordsOf(article?.['publisher'])) ??
    oneLine(wordsOf(site?.['name'] ? site : null)) ??
    firstMeta(metas, ['dc.publisher', 'publisher', 'copyright'])
  );
}

/** The words of the host that name the site: "courier" of "www.courier.example". Empty for an address that is none. */
export function hostName(url: string): string {
  const labels = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase().split('.') ?? [];
  const named = labels.slice(0, -1).filter((label) => label.length > 3 && label !== 'www');
  return named.at(-1) ?? '';
}
