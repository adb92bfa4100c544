import type { JSX } from 'preact';
import type { Span } from '../model/span.ts';
import { useEvidence } from './evidence.ts';
import { Notice } from './Notice.tsx';
import { Words } from './Words.tsx';
import { useWords } from './window-context.ts';

/** Stands below a row whose words could not be shown in the page; nothing if they could. */
export function LostWords({ span }: { readonly span: Span }): JSX.Element | null {
  const { say } = useWords();
  const { lost } = useEvidence();
  if (lost?.span.start !== span.start || lost.span.end !== span.end) return null;
  if (lost.why === 'page-gone') {
    return (
      <div class="gone">
        <Notice tone="alert" fact={say('stateNavigated')} text={say('stateNavigatedText')} />
      </div>
    );
  }
  return (
    <div class="gone">
      <Notice tone="alert" text={say('wordsGone')}>
        <Words text={lost.paragraph} />
      </Notice>
    </div>
  );
}
