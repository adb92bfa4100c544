import type { JSX } from 'preact';
import { drawn } from './drawn.ts';
import { useEvidence } from './evidence.ts';
import { useWords } from './window-context.ts';

/** Words cut from the article, in its language and its direction. */
export function Words({ text }: { readonly text: string }): JSX.Element {
  const { lang } = useEvidence();
  return (
    <span class="words" lang={lang} dir="auto">
      {drawn(text)}
    </span>
  );
}

/** The paragraph sign: "¶4" to the eye, "Paragraph 4." to the ear. */
export function ParagraphSign({ offset }: { readonly offset: number }): JSX.Element {
  const { say } = useWords();
  const number = useEvidence().paragraphOf(offset);
  return (
    <>
      <span class="para" aria-hidden="true">
        ¶{number}
      </span>
      <span class="sr">{say('paragraph', number)}. </span>
    </>
  );
}
