import type { Span } from './span.ts';

/** Why something was kept or dropped. `reason` is a short code of the stage's own closed list. */
export interface TraceEntry extends Span {
  readonly stage: 'page' | 'figures' | 'actors' | 'summary';
  readonly verdict: 'kept' | 'dropped';
  readonly reason: string;
  /** Page stage only: how a dropped block begins, since it is not in `article.text`. */
  readonly words?: string;
}

/** Takes one entry; stages call it only if it is there. */
export type Trace = (entry: TraceEntry) => void;
