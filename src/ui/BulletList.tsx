import type { JSX } from 'preact';
import type { Bullet, Digest } from '../model/digest.ts';
import type { Line } from '../model/shown.ts';
import { wordsAt } from '../model/span.ts';
import { useEvidence } from './evidence.ts';
import { CheckIcon, CopyIcon } from './icons.tsx';
import { LostWords } from './LostWords.tsx';
import { lineName } from './names.ts';
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

function contextOf(line: Line, { article, bullets }: BulletListProps['digest']): Line[] {
  const bullet: Bullet | undefined = bullets.find(({ start }) => start === line.start);
  return (bullet?.context ?? []).map((span) => ({ ...span, text: wordsAt(article.text, span) }));
}

function LineRow({ line, context }: { readonly line: Line; readonly context: readonly Line[] }): JSX.Element {
  return (
    <li class="row line" data-words={line.text}>
      <Passage passage={line} isRow />
      <CopyLine words={line.text} />
      {context.map((words) => (
        <Passage key={words.start} passage={words} class="context" />
      ))}
      <LostWords span={line} />
    </li>
  );
}

interface PassageProps {
  readonly passage: Line;
  /** Whether the arrow keys stop here. */
  readonly isRow?: boolean;
  readonly class?: string;
}

/** Words of the article as one button that shows them in the page. */
function Passage({ passage, isRow = false, ...look }: PassageProps): JSX.Element {
  const { say } = useWords();
  const { show, paragraphOf, lang } = useEvidence();
  const paragraph = paragraphOf(passage.start);
  return (
    <button
      type="button"
      lang={lang}
      data-row={isRow || undefined}
      aria-label={lineName(passage.text, paragraph, say)}
      aria-describedby="show-hint"
      onClick={() => show(passage)}
      {...look}
    >
      <ParagraphSign number={paragraph} />
      <Words text={passage.text} />
    </button>
  );
}

function CopyLine({ words }: { readonly words: string }): JSX.Element {
  const { say } = useWords();
  const { copyWords, copiedWords } = useEvidence();
  return (
    <button type="button" class="icon-button copy-line" title={say('copyThisLine')} onClick={() => copyWords(words)}>
      {copiedWords === words ? <CheckIcon /> : <CopyIcon />}
    </button>
  );
}
