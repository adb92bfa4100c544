import type { Digest, Figure } from '../model/digest.ts';

/** Values of the same thing, the one named first in front, ready to be drawn from zero and to scale. */
export type Comparison = readonly ComparedValue[];

export interface ComparedValue {
  readonly figure: Figure;
  /** Length of its bar, 0 to 100, 100 being the largest value. */
  readonly share: number;
}

/** UTF-16 units between two values that one sentence compares. More reaches into other sentences. */
const NEAR = 160;

/** Share of the words of two labels that must be the same. Less compares different things; more misses "up from 312". */
const SAME_LABEL = 0.6;

/** Bars of one picture. More is a chart, which takes longer to read than the sentence. */
const MOST_BARS = 4;

/** Points by which the parts of a whole may miss 100: each of them was rounded. More takes strangers for parts. */
const ROUNDING = 1;

/**
 * The values with which the article itself compares `figure`: same kind, same unit, same label, and either the
 * article's own words of comparison between them or two numbers given for one thing; or the shares of one paragraph
 * that make a whole. `null` if there is none: a picture of two different things would be a lie.
 */
export function comparisonOf(
  figure: Figure,
  { article, figures }: Pick<Digest, 'article' | 'figures'>,
): Comparison | null {
  if (!isDrawable(figure)) return null;
  const index = figures.indexOf(figure);
  const others = figures.filter(
    (other, at) =>
      isDrawable(other) &&
      isSameMeasure(figure, other) &&
      other.value !== figure.value &&
      (figure.conflictsWith?.includes(at) ||
        other.conflictsWith?.includes(index) ||
        isCompared(figure, other, article.text)),
  );
  const compared = others.length > 0 ? [figure, ...others] : partsOfWhole(figure, figures, article.text);
  if (compared.length < 2) return null;
  return toScale(compared.slice(0, MOST_BARS).toSorted((a, b) => a.start - b.start));
}

/** The shares of the figure's paragraph, if there are two or more and they add up to all there is; else nothing. */
function partsOfWhole(figure: Figure, figures: readonly Figure[], text: string): Figure[] {
  if (figure.unit !== '%') return [];
  const isBeside = (other: Figure): boolean => {
    const [first, second] = figure.start < other.start ? [figure, other] : [other, figure];
    return !text.slice(first.end, second.start).includes('\n');
  };
  const parts = figures.filter((other) => other.unit === '%' && isDrawable(other) && isBeside(other));
  const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
  return parts.length <= MOST_BARS && Math.abs(sum - 100) <= ROUNDING ? parts : [];
}

type Drawable = Figure & { readonly value: number };

const isDrawable = (figure: Figure): figure is Drawable =>
  figure.value !== null && figure.value > 0 && figure.max === undefined && NOT_DRAWN[figure.kind] !== true;

// A rank is a place, not an amount; a date is neither.
const NOT_DRAWN: Partial<Record<Figure['kind'], true>> = { rank: true, date: true };

const isSameMeasure = (a: Figure, b: Figure): boolean =>
  a !== b && a.kind === b.kind && a.unit !== null && a.unit === b.unit;

function isCompared(a: Figure, b: Figure, text: string): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = text.slice(first.end, second.start);
  const before = text.slice(Math.max(0, first.start - 6), first.start);
  if (between.length > NEAR || between.includes('\n')) return false;
  const isFromTo = /\bfrom\s+$/i.test(before) && /^[^.;]*\bto\s/i.test(between);
  return (isFromTo || COMPARES.test(between)) && labelLikeness(a.about, b.about) >= SAME_LABEL;
}

// What news says between two values of one thing. "rose 0.3% to 2.4%" is not one: a change and a level.
const COMPARES =
  /\b(?:(?:up|down|rising|falling|fell|rose|increase[sd]?|decrease[sd]?|cut|raised)\s+(?:sharply\s+)?from|compared\s+(?:with|to)|against|versus|vs)\b/i;

function labelLikeness(a: string, b: string): number {
  const [first, second] = [labelWords(a), labelWords(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, Math.min(first.size, second.size));
}

// Words of three letters and more; a year or another number in a label tells two values of one thing apart.
const labelWords = (label: string): ReadonlySet<string> => new Set(label.toLowerCase().match(/\p{L}{3,}/gu));

function toScale(figures: readonly Figure[]): Comparison {
  const largest = Math.max(...figures.map(({ value }) => value ?? 0));
  return figures.map((figure) => ({ figure, share: Math.round(((figure.value ?? 0) / largest) * 1000) / 10 }));
}
