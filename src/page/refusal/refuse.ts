import type { Failure } from '../../model/result.ts';
import { articlePoints, type Points } from './article.ts';
import type { Evidence } from './evidence.ts';
import { likeliestKind, type PageKind } from './kind.ts';

/** Words of prose, and of text, under which there is nothing to read; pages that declare nothing need more. */
const LEAST_PROSE = 12;
const LEAST_TEXT = 25;
const LEAST_UNDECLARED = 30;

/** Points that another kind must lead by: in doubt the page is read. Of the 713 training articles two lead by more. */
const BENEFIT: Points = 11.5;
/** The same for the kinds that articles look like most, as reviews sell and guides call: one leads by more. */
const BENEFIT_ALIKE: Points = 15;
const ALIKE: ReadonlySet<PageKind> = new Set(['section-front', 'service', 'shop']);

/**
 * Why the page is no article, or `null` if it is one. `params` count what was seen: `headlines` that are links, words of
 * the longest paragraph (`longest`), words of prose (`prose`).
 */
export function refusal(evidence: Evidence): Failure | null {
  const { kind, points } = likeliestKind(evidence);
  const benefit = ALIKE.has(kind) ? BENEFIT_ALIKE : BENEFIT;
  if (!isEmpty(evidence) && points - articlePoints(evidence) <= benefit) return null;
  const { teasers: headlines, longest, prose } = evidence;
  return {
    code: 'not-an-article',
    reason: kind,
    params: { headlines, longest, prose },
  };
}

/** Whether there is nothing to read: next to no text, or not a sentence on a page that says neither who wrote it nor when. */
function isEmpty({ prose, kept, hasDate, hasByline, isArticleMarked }: Evidence): boolean {
  const isDeclared = hasDate || hasByline || isArticleMarked;
  if (isDeclared) return prose < LEAST_PROSE && kept < LEAST_TEXT;
  return prose === 0 || kept < LEAST_UNDECLARED;
}
