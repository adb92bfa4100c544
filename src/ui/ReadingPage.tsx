import type { JSX } from 'preact';
import type { Article } from '../model/article.ts';
import { Opening } from './Opening.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useWords } from './window-context.ts';

/** What stands in the window while Lede reads: the title, if the page has answered, and the place of the lines. */
export function ReadingPage({ article }: { readonly article: Article | undefined }): JSX.Element {
  const { say } = useWords();
  return (
    <div class="window blank">
      <main class="sheet" aria-busy="true">
        {article ? (
          <SourceLine article={article} isReading />
        ) : (
          <p class="source" role="status">
            {say('reading')}
          </p>
        )}
        {article?.title ? (
          <Opening class="title" lang={article.lang ?? undefined}>
            {article.title}
          </Opening>
        ) : (
          <h1 class="sr">{say('extensionName')}</h1>
        )}
        <div class="waiting" aria-hidden="true">
          <span />
          <span />
          <span />
        </div>
      </main>
    </div>
  );
}
