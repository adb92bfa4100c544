import type { Figure } from '../model/digest.ts';
import { wordsAt } from '../model/span.ts';
import type { Trace } from '../model/trace.ts';
import type { Reading } from '../text/reading.ts';
import { aboutSpans } from './about.ts';
import type { Draft } from './draft.ts';
import { inOrder } from './rank.ts';
import type { Line } from './refine.ts';
import { related } from './related.ts';
import { spanOf } from './scan.ts';

/** A figure, the draft it was made from and the sentence it stands in. */
export interface Placed {
  readonly figure: Figure;
  readonly draft: Draft;
  readonly line: Line;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** Turns what was found into figures with labels, sorted by importance and linked; says to `trace` what became of each. */
export function toFigures(reading: Reading, lines: readonly Line[], trace: Trace | undefined): Figure[] {
  if (trace) tell(lines, trace);
  const placed = lines.flatMap((line, sentence) =>
    line.finds.flatMap((find) => find.drafts.map((draft) => place(reading, line, draft, sentence))),
  );
  return related(inOrder(reading, placed));
}

function place({ article }: Reading, line: Line, draft: Draft, sentence: number): Placed {
  const span = spanOf(line.scan, draft);
  const spans = aboutSpans(line, draft);
  const figure: Figure = {
    text: wordsAt(article.text, span),
    kind: draft.kind,
    value: draft.value,
    ...(draft.max !== undefined && { max: draft.max }),
    unit: draft.unit,
    about: spans.map((about) => wordsAt(article.text, about)).join(' '),
    aboutSpans: spans,
    ...(draft.iso !== undefined && { iso: draft.iso }),
    ...(draft.approx && { approx: draft.approx }),
    ...span,
  };
  return { figure, draft, line, sentence };
}

function tell(lines: readonly Line[], trace: Trace): void {
  for (const { scan, finds } of lines) {
    for (const { from, to, drafts, reason } of finds) {
      for (const draft of drafts)
        trace({ stage: 'figures', verdict: 'kept', reason: draft.kind, ...spanOf(scan, draft) });
      if (reason) trace({ stage: 'figures', verdict: 'dropped', reason, ...spanOf(scan, { from, to }) });
    }
  }
}
