import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { currentSection, type Section, type SectionName } from './sections.ts';

/** px left free above a heading that was gone to. */
const ABOVE_HEADING = 12;

/** px below the top at which a heading counts as having passed it: a little more than is left free. */
const PASSED = 40;

/** px from the end of the scroll that still count as its end: browsers round. */
const END_SLACK = 2;

/** Where the reader is among the sections. */
export interface SectionWalk {
  readonly current: SectionName | null;
  /** Brings a section to the top and its heading into focus. */
  go(name: SectionName): void;
}

/** Which section the reader is in, and the way to another one. `sheet` is what scrolls. */
export function useSections(sections: readonly Section[], sheet: RefObject<HTMLElement | null>): SectionWalk {
  const [current, setCurrent] = useState<SectionName | null>(sections[0]?.name ?? null);
  const [pressed, setPressed] = useState<SectionName | null>(null);
  useEffect(() => {
    const scroller = sheet.current;
    if (scroller === null) return;
    const look = () => setCurrent(sectionInSight(scroller, sections, pressed));
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, [sections, pressed, sheet]);
  const go = (name: SectionName) => {
    setPressed(name);
    if (sheet.current) goTo(name, sheet.current);
  };
  return { current, go };
}

function sectionInSight(
  scroller: HTMLElement,
  sections: readonly Section[],
  pressed: SectionName | null,
): SectionName | null {
  const { scrollTop, clientHeight, scrollHeight } = scroller;
  const headings = sections.map(({ name }) => ({ name, top: headingOf(name)?.offsetTop ?? 0 }));
  const isAtEnd = scrollTop + clientHeight >= scrollHeight - END_SLACK;
  return currentSection(headings, { scrolled: scrollTop + PASSED, isAtEnd }, pressed);
}

const headingOf = (name: SectionName): HTMLElement | null => document.getElementById(name);

function goTo(name: SectionName, scroller: HTMLElement): void {
  const heading = headingOf(name);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isCalm ? 'auto' : 'smooth';
  // The heading of the first section is for the ear; to the eye it begins with the title.
  const top = name === 'what' ? 0 : Math.max(0, (heading?.offsetTop ?? 0) - ABOVE_HEADING);
  scroller.scrollTo({ top, behavior });
  heading?.focus({ preventScroll: true });
}
