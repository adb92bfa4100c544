/** The closed list of things worth telling a reader about a digest (contract.md, "Optional fields"). */
export type NoticeCode =
  | 'text-ends-early'
  | 'live-blog'
  | 'several-stories'
  | 'several-pages'
  | 'short-text'
  | 'long-text'
  | 'no-model';

/** A code with the numbers its sentence needs; the sentence itself is in assets/_locales. */
export interface Notice {
  readonly code: NoticeCode;
  /** text-ends-early: paragraphs that are there. */
  readonly paragraphs?: number;
  /** short-text: words in all. */
  readonly words?: number;
  /** long-text: reading time. */
  readonly minutes?: number;
  /** no-model: BCP 47 tag of the language Lede has no words for. */
  readonly lang?: string;
}
