import type { Figure } from '../model/digest.ts';
import { type Span, wordsAt } from '../model/span.ts';
import type { Trace } from '../model/trace.ts';
import type { Reading } from '../text/reading.ts';
import { labels } from './about.ts';
import type { Draft } from './draft.ts';
import type { Line } from './refine.ts';
import { spanOf } from './scan.ts';

/** A figure, the draft it was made from and the sentence it stands in. */
export interface Placed {
  readonly figure: Figure;
  readonly draft: Draft;
  readonly line: Line;
  /** Index of the sentence. */
  readonly sentence: number;
}

/** What was found as figures with labels, in text order. */
export function placed(reading: Reading, lines: readonly Line[]): Placed[] {
  return lines.flatMap((line, sentence) => {
    const about = labels(line, lines[sentence - 1]);
    return [...about].map(([draft, spans]) => place(reading, line, draft, spans, sentence));
  });
}

function place({ article }: Reading, line: Line, draft: Draft, spans: readonly Span[], sentence: number): Placed {
  const span = spanOf(line.scan, draft);
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

/** Says to `trace` what became of each number. */
export function tell(lines: readonly Line[], trace: Trace): void {
  for (const { scan, finds } of lines) {
    for (const { from, to, drafts, reason } of finds) {
      for (const draft of drafts)
        trace({ stage: 'figures', verdict: 'kept', reason: draft.kind, ...spanOf(scan, draft) });
      if (reason) trace({ stage: 'figures', verdict: 'dropped', reason, ...spanOf(scan, { from, to }) });
    }
  }
}
