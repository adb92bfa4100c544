import type { Article } from './article.ts';
import type { Notice } from './notice.ts';
import type { Span } from './span.ts';
import type { TraceEntry } from './trace.ts';

/** One line of the summary: the article's words at its span, less the safe trims. */
export interface Bullet extends Span {
  readonly text: string;
  /** Spans that answer "which?" where the bullet alone does not. */
  readonly context?: readonly Span[];
}

export type FigureKind = 'count' | 'money' | 'percent' | 'measure' | 'date' | 'duration' | 'rank' | 'ratio';

/** One number of the article, as printed, read and labelled in the article's own words. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  /** The number in full; `null` for dates, scores and votes. For a range the lower end. */
  readonly value: number | null;
  /** Upper end of a range. */
  readonly max?: number;
  /** ISO 4217 code, "%", "pp", "bp", unit symbol, duration word or counted noun; `null` where there is none. */
  readonly unit: string | null;
  /** What the number measures: the words at `aboutSpans`, joined by blanks. */
  readonly about: string;
  readonly aboutSpans: readonly Span[];
  /** Dates only: ISO at the precision written ("2025-02", "XXXX-10-25"). */
  readonly iso?: string;
  readonly approx?: '>' | '<' | '~';
  /** Indices into `figures`: the same amount in another unit. */
  readonly sameAs?: readonly number[];
  /** Indices into `figures`: a different value for the same thing. */
  readonly conflictsWith?: readonly number[];
}

export type ActorKind = 'person' | 'organisation' | 'place';

/** One person, organisation or place, with every place where its name stands. */
export interface Actor {
  /** The fullest form the article gives, without title or article. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly roleSpan?: Span;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  /** 0 to 1; 1 for the leading actor. */
  readonly salience: number;
}

/** What Lede says about an article. Printed, drawn, stored and exported as it is; there is no second shape. */
export interface Digest {
  readonly article: Article;
  /** In the order to be read. */
  readonly bullets: readonly Bullet[];
  /** The most important first. */
  readonly figures: readonly Figure[];
  /** `salience` falling. */
  readonly actors: readonly Actor[];
  readonly notices?: readonly Notice[];
  readonly trace?: readonly TraceEntry[];
}
