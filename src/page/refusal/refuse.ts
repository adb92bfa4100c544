import type { Failure } from '../../model/result.ts';
import { articlePoints, type Points } from './article.ts';
import type { Evidence } from './evidence.ts';
import { likeliestKind } from './kind.ts';

/** Words of prose, and of text, under which there is nothing to read. */
const LEAST_PROSE = 12;
const LEAST_TEXT = 25;
/** Points that another kind must lead by: in doubt the page is read. */
const BENEFIT: Points = 13.8;

/**
 * Why the page is no article, or `null` if it is one. `params` count what was seen: `headlines` that are links, words of
 * the longest paragraph (`longest`), words of prose (`prose`).
 */
export function refusal(evidence: Evidence): Failure | null {
  const { kind, points } = likeliestKind(evidence);
  const isEmpty = evidence.prose < LEAST_PROSE && evidence.kept < LEAST_TEXT;
  if (!isEmpty && points - articlePoints(evidence) <= BENEFIT) return null;
  const { teasers: headlines, longest, prose } = evidence;
  return {
    code: 'not-an-article',
    reason: kind,
    params: { headlines, longest, prose },
  };
}
