import type { Failure } from '../../model/result.ts';
import type { Evidence } from './evidence.ts';
import { articlePoints, likeliestKind } from './kind.ts';

/** Points from which on a page is called by its kind; below it there is simply no text on it. */
const SURE = 3;
/** Words of prose, and of text, under which there is nothing to read. */
const LEAST_PROSE = 12;
const LEAST_TEXT = 25;

/** Words of prose that make a paragraph; fewer do on a page that says when it appeared, as short notes do. */
const PARAGRAPH = 60;
const NOTE = 15;
/** Points that another kind must then lead by: in doubt the page is read, more so where it names a writer or calls itself an article. */
const BENEFIT = 4;
const BENEFIT_DECLARED = 6;

/**
 * Why the page is no article, or `null` if it is one. `params` count what was seen: `headlines` that are links, words of
 * the longest paragraph (`longest`), words of prose (`prose`).
 */
export function refusal(evidence: Evidence): Failure | null {
  const { kind, points } = likeliestKind(evidence);
  const hasText = evidence.prose >= (evidence.hasDate ? NOTE : PARAGRAPH);
  const isDeclared = evidence.hasByline || evidence.isArticleMarked;
  const benefit = isDeclared ? BENEFIT_DECLARED : BENEFIT;
  const doubt = hasText ? benefit : 0;
  const isEmpty = evidence.prose < LEAST_PROSE && evidence.kept < LEAST_TEXT;
  if (!isEmpty && points <= articlePoints(evidence) + doubt) return null;
  const { teasers: headlines, longest, prose } = evidence;
  return {
    code: 'not-an-article',
    reason: points >= SURE ? kind : 'no-text',
    params: { headlines, longest, prose },
  };
}
