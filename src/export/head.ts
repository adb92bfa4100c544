import type { Digest } from '../model/digest.ts';

/** What every copy says of where its words are from. What is not known is absent. */
export interface Head {
  readonly title: string | undefined;
  /** Site, authors and day, parted by commas: “The Harbour Ledger, Ana Ruiz, 2025-11-19”. Empty if none is known. */
  readonly source: string;
  readonly url: string | undefined;
}

/** The head of a copy of `digest`, each part on one line. The day is ISO: it reads the same in every language. */
export function headOf({ article }: Pick<Digest, 'article'>): Head {
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(article.publishedTime ?? '')?.[0];
  const source = [article.siteName, article.byline, day].flatMap((part) => oneLine(part) ?? []);
  // A site that signs its own stories is named once.
  return { title: oneLine(article.title), source: [...new Set(source)].join(', '), url: oneLine(article.url) };
}

const oneLine = (words: string | null | undefined): string | undefined =>
  words?.replace(/\s+/g, ' ').trim() || undefined;
