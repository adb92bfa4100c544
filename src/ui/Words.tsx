import type { JSX } from 'preact';
import { drawn } from './drawn.ts';
import { useEvidence } from './evidence.ts';

/** Words cut from the article, in its language and its direction. */
export function Words({ text }: { readonly text: string }): JSX.Element {
  const { lang } = useEvidence();
  return (
    <span class="words" lang={lang} dir="auto">
      {drawn(text)}
    </span>
  );
}

/**
 * The paragraph sign, "¶4", drawn by the style sheet: it is for the eye alone, the name of the button that it stands in
 * says the paragraph in words.
 */
export function ParagraphSign({ number }: { readonly number: number }): JSX.Element {
  return <span class="para" data-number={number} />;
}
