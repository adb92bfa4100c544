import type { JSX } from 'preact';
import type { Article } from '../model/article.ts';
import { dateLocale, sourceLine } from './source-line.ts';
import { useWords } from './window-context.ts';

/** Site, day and reading time; while Lede reads, that it is reading. */
export function SourceLine({
  article,
  isReading = false,
}: {
  readonly article: Article;
  readonly isReading?: boolean;
}): JSX.Element {
  const { say, locale } = useWords();
  const { site, date, readingTime } = sourceLine(article, say, dateLocale(say, locale));
  return (
    <p class="source">
      {site && <bdi class="site">{site}</bdi>}
      {date && <span>{date}</span>}
      <span>{isReading ? say('reading') : readingTime}</span>
    </p>
  );
}
