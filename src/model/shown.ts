import type { Article } from './article.ts';
import type { Digest, Figure } from './digest.ts';
import type { Notice } from './notice.ts';
import { paragraphs } from './paragraphs.ts';
import { type Span, wordsAt } from './span.ts';

/** Figures under “How much”. More show lesser ones; fewer hide the second-best number of a story. */
const MOST_FIGURES = 5;

/** Dates under “When”. More turn the section into a calendar; fewer break the order of events. */
const MOST_DATES = 5;

/** A line as it is read and copied: `text` with the span that answers for it. */
export interface Line extends Span {
  readonly text: string;
}

/**
 * The lines a reader sees first: the bullets, or, for a text too short to have any, its paragraphs as they are.
 * An empty list if the article has neither.
 */
export function shownLines({ article, bullets, notices }: DigestLines): readonly Line[] {
  if (!notices?.some(({ code }) => code === 'short-text')) return bullets;
  return paragraphs(article.text).map((span) => ({ ...span, text: wordsAt(article.text, span) }));
}

interface DigestLines {
  readonly article: Pick<Article, 'text'>;
  readonly bullets: Digest['bullets'];
  readonly notices?: readonly Notice[];
}

/** The figures that are shown and copied: the first five that are not dates, an amount in two units once. */
export const shownFigures = ({ figures }: Pick<Digest, 'figures'>): Figure[] =>
  figures.filter((figure, i) => figure.kind !== 'date' && !isRepeated(figures, i)).slice(0, MOST_FIGURES);

/** The dates that are shown and copied: the first five that say what happens then, in order of importance. */
export const shownDates = ({ figures }: Pick<Digest, 'figures'>): Figure[] =>
  figures.filter((figure, i) => figure.kind === 'date' && figure.about && !isRepeated(figures, i)).slice(0, MOST_DATES);

/** Whether a more important figure is the same amount in another unit. */
const isRepeated = (figures: readonly Figure[], index: number): boolean =>
  figures.slice(0, index).some((earlier, i) => earlier.sameAs?.includes(index) || figures[index]?.sameAs?.includes(i));
