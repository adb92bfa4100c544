import type { FigureKind } from '../model/digest.ts';
import type { Range, Scan } from './scan.ts';
import type { Hedge } from './tables/numbers.ts';

/** A figure while it is being put together; its range is in pieces of one sentence. */
export interface Draft extends Range {
  readonly kind: FigureKind;
  readonly value: number | null;
  readonly max?: number;
  readonly unit: string | null;
  readonly iso?: string;
  readonly approx?: Hedge;
  /** The counted noun, where it stands behind the number. */
  readonly noun?: Range;
}

/** The closed list of reasons why a number is no figure. */
export type Refusal =
  | 'address'
  | 'article-word'
  | 'bare-ordinal'
  | 'clock'
  | 'code'
  | 'list-number'
  | 'link'
  | 'name'
  | 'numbered-thing'
  | 'phone'
  | 'unread';

/** What a recogniser made of the pieces in its range: figures, or the reason why there are none. */
export interface Find extends Range {
  readonly drafts: readonly Draft[];
  readonly reason?: Refusal;
}

/**
 * Reads one surface form that begins at piece `at`; undefined if it is not there. Looks at a fixed number of pieces,
 * so that a sentence is read in time linear in its length.
 */
export type Recogniser = (scan: Scan, at: number) => Find | undefined;

/** A find of one figure, as wide as that. */
export const figure = (draft: Draft): Find => ({ from: draft.from, to: draft.to, drafts: [draft] });

/** A find that is no figure. */
export const refuse = (range: Range, reason: Refusal): Find => ({ from: range.from, to: range.to, drafts: [], reason });
