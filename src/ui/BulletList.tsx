import type { JSX } from 'preact';
import type { Bullet, Digest } from '../model/digest.ts';
import type { Line } from '../model/shown.ts';
import { type Span, wordsAt } from '../model/span.ts';
import { useEvidence } from './evidence.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { LostWords } from './LostWords.tsx';
import { ParagraphSign, Words } from './Words.tsx';
import { useWords } from './window-context.ts';

interface BulletListProps {
  readonly lines: readonly Line[];
  readonly digest: Pick<Digest, 'article' | 'bullets'>;
}

/** The lines of the summary, each with the way to its place in the article. */
export function BulletList({ lines, digest }: BulletListProps): JSX.Element {
  return (
    <ul class="summary">
      {lines.map((line) => (
        <LineRow key={line.start} line={line} context={contextOf(line, digest)} />
      ))}
    </ul>
  );
}

interface ContextWords extends Span {
  readonly text: string;
}

function contextOf(line: Line, { article, bullets }: BulletListProps['digest']): ContextWords[] {
  const bullet: Bullet | undefined = bullets.find(({ start }) => start === line.start);
  return (bullet?.context ?? []).map((span) => ({ ...span, text: wordsAt(article.text, span) }));
}

function LineRow({ line, context }: { readonly line: Line; readonly context: readonly ContextWords[] }): JSX.Element {
  const { show } = useEvidence();
  return (
    <li class="row line" data-words={line.text}>
      <Passage span={line} text={line.text} />
      <CopyLine words={line.text} />
      {context.map((span) => (
        <button key={span.start} type="button" class="context" aria-describedby="show-hint" onClick={() => show(span)}>
          <ParagraphSign offset={span.start} />
          <Words text={span.text} />
        </button>
      ))}
      <LostWords span={line} />
    </li>
  );
}

function Passage({ span, text }: { readonly span: Span; readonly text: string }): JSX.Element {
  const { show } = useEvidence();
  return (
    <button type="button" data-row="" aria-describedby="show-hint" onClick={() => show(span)}>
      <ParagraphSign offset={span.start} />
      <Words text={text} />
    </button>
  );
}

function CopyLine({ words }: { readonly words: string }): JSX.Element {
  const { say } = useWords();
  const { copyWords, copiedWords } = useEvidence();
  const label = say('copyThisLine');
  return (
    <button
      type="button"
      class="icon-button copy-line"
      aria-label={label}
      title={label}
      onClick={() => copyWords(words)}
    >
      {copiedWords === words ? <CheckIcon /> : <CopyIcon />}
    </button>
  );
}
