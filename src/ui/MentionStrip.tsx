import type { JSX } from 'preact';
import type { Span } from '../model/span.ts';
import { sayCount } from '../strings.ts';
import { useEvidence } from './evidence.ts';
import { mentionParagraphs, mentionPlaces } from './mentions.ts';
import { useWords } from './window-context.ts';

interface MentionStripProps {
  readonly mentions: readonly Span[];
  /** Index of the mention that is shown in the page. */
  readonly shown: number | null;
}

/** A line as long as the article with a tick at each mention, and how many there are. */
export function MentionStrip({ mentions, shown }: MentionStripProps): JSX.Element {
  const { say } = useWords();
  const { textLength, paragraphOf } = useEvidence();
  const inParagraphs = mentionParagraphs(mentions, paragraphOf);
  const times =
    shown === null || mentions.length < 2
      ? sayCount(say, 'times', mentions.length)
      : say('mentionOf', shown + 1, mentions.length);
  return (
    <span class="strip">
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <Stroke className="base" x={[0, 100]} y={[7, 7]} />
        {mentionPlaces({ mentions }, textLength).map((x, i) => (
          <Stroke key={i} className={i === shown ? 'tick current' : 'tick'} x={[x, x]} y={[1, 13]} />
        ))}
      </svg>
      <span class="times">
        {times}
        <span class="sr">, {sayCount(say, 'inParagraphs', inParagraphs.length, inParagraphs.join(', '))}.</span>
      </span>
    </span>
  );
}

interface StrokeProps {
  readonly className: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

const Stroke = ({ className, x, y }: StrokeProps): JSX.Element => (
  <line class={className} x1={x[0]} x2={x[1]} y1={y[0]} y2={y[1]} vector-effect="non-scaling-stroke" />
);
