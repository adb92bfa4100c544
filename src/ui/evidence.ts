import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../model/span.ts';

/** The way from a part of a digest to the words in the article. */
export interface Evidence {
  /** Language of the article's words, for `lang`; undefined if unknown. */
  readonly lang: string | undefined;
  /** UTF-16 length of the article's text. */
  readonly textLength: number;
  /** The number of the paragraph in which an offset lies. */
  paragraphOf(offset: number): number;
  /** Shows the words in the page. `place` is added to what is announced: "2 of 5". */
  show(span: Span, place?: string): void;
  /** What could not be shown at the last press. */
  readonly lost: Lost | null;
  /** Copies some words of the article. */
  copyWords(words: string): void;
  /** The words that were copied in the last two seconds. */
  readonly copiedWords: string | null;
}

/** Words that are no longer in the page, or a page that is no longer there. */
export interface Lost {
  readonly span: Span;
  readonly why: 'words-gone' | 'page-gone';
  /** The paragraph as Lede read it. */
  readonly paragraph: string;
}

/** The evidence of the digest that is drawn. */
export const EvidenceContext = createContext<Evidence | null>(null);

/** The evidence of the digest that a part belongs to. Throws outside of one. */
export function useEvidence(): Evidence {
  const evidence = useContext(EvidenceContext);
  if (evidence === null) throw new Error('A part of a digest is drawn outside of an EvidenceContext');
  return evidence;
}
