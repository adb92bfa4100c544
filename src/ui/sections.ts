import type { Actor, Digest, Figure } from '../model/digest.ts';
import { type Line, shownDates, shownFigures, shownLines } from '../model/shown.ts';
import type { MessageKey } from '../strings.ts';

/** A question of the five that a lede answers. */
export type SectionName = 'what' | 'how-much' | 'when' | 'who' | 'where';

/** What of a digest stands under which question, in the order of the window. */
export interface Contents {
  readonly lines: readonly Line[];
  readonly figures: readonly Figure[];
  readonly dates: readonly Figure[];
  readonly actors: readonly Actor[];
  readonly places: readonly Actor[];
}

/** One section of the window. */
export interface Section {
  readonly name: SectionName;
  readonly count: number;
}

/** Sorts a digest under its questions. */
export function contentsOf(digest: Digest): Contents {
  return {
    lines: shownLines(digest),
    figures: shownFigures(digest),
    dates: shownDates(digest),
    actors: digest.actors.filter(({ kind }) => kind !== 'place'),
    places: digest.actors.filter(({ kind }) => kind === 'place'),
  };
}

/** The sections that have something in them, in order. */
export function sectionsOf({ lines, figures, dates, actors, places }: Contents): Section[] {
  const all: Section[] = [
    { name: 'what', count: lines.length },
    { name: 'how-much', count: figures.length },
    { name: 'when', count: dates.length },
    { name: 'who', count: actors.length },
    { name: 'where', count: places.length },
  ];
  return all.filter(({ count }) => count > 0);
}

/** The words of each section: its question and the quiet gloss beside it. */
export const SECTION_WORDS: Readonly<Record<SectionName, { label: MessageKey; gloss: MessageKey }>> = {
  what: { label: 'sectionWhat', gloss: 'sectionWhatGloss' },
  'how-much': { label: 'sectionHowMuch', gloss: 'sectionHowMuchGloss' },
  when: { label: 'sectionWhen', gloss: 'sectionWhenGloss' },
  who: { label: 'sectionWho', gloss: 'sectionWhoGloss' },
  where: { label: 'sectionWhere', gloss: 'sectionWhereGloss' },
};

/** Where a heading stands: distance in px of its top from the top of what scrolls. */
export interface HeadingPlace {
  readonly name: SectionName;
  readonly top: number;
}

/** Where the window stands: px. */
export interface ScrollPlace {
  readonly scrolled: number;
  readonly isAtEnd: boolean;
}

/**
 * The section whose heading last passed the top; the first one before any has. At the end of the scroll a section that
 * the reader pressed wins, for its heading may be too far down ever to reach the top.
 */
export function currentSection(
  headings: readonly HeadingPlace[],
  { scrolled, isAtEnd }: ScrollPlace,
  pressed: SectionName | null,
): SectionName | null {
  const passed = headings.findLast(({ top }) => top <= scrolled) ?? headings[0];
  const chosen = isAtEnd ? headings.find(({ name, top }) => name === pressed && top > scrolled) : undefined;
  return (chosen ?? passed)?.name ?? null;
}

/** The section `step` away from `current`, staying at the ends; `null` if there is none. */
export function neighbour(sections: readonly Section[], current: SectionName | null, step: 1 | -1): SectionName | null {
  const at = sections.findIndex(({ name }) => name === current);
  const next = Math.min(Math.max(at + step, 0), sections.length - 1);
  return sections[next]?.name ?? null;
}
