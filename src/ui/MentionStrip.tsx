import type { JSX } from 'preact';
import type { Span } from '../model/span.ts';
import { useEvidence } from './evidence.ts';
import { mentionPlaces } from './mentions.ts';

interface MentionStripProps {
  readonly mentions: readonly Span[];
  /** Index of the mention that is shown in the page. */
  readonly shown: number | null;
  /** How many there are, or which one is shown. */
  readonly times: string;
}

/** A line as long as the article with a tick at each mention, and the count below it. */
export function MentionStrip({ mentions, shown, times }: MentionStripProps): JSX.Element {
  const { textLength } = useEvidence();
  return (
    <span class="strip">
      <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
        <Stroke className="base" x={[0, 100]} y={[7, 7]} />
        {mentionPlaces({ mentions }, textLength).map((x, i) => (
          <Stroke key={mentions[i]?.start} className={i === shown ? 'tick current' : 'tick'} x={[x, x]} y={[1, 13]} />
        ))}
      </svg>
      <span class="times">{times}</span>
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
