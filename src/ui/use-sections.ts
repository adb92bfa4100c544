import { useEffect, useState } from 'preact/hooks';
import { currentSection, type Section, type SectionName } from './sections.ts';

/** px below the head at which a heading counts as having passed the top. */
const PASSED = 60;

/** px from the end of the scroll that still count as its end: browsers round. */
const END_SLACK = 2;

export interface SectionWalk {
  readonly current: SectionName | null;
  /** Brings a section to the top and its heading into focus. */
  go(name: SectionName): void;
}

/** Which section the reader is in, and the way to another one. */
export function useSections(sections: readonly Section[]): SectionWalk {
  const [current, setCurrent] = useState<SectionName | null>(sections[0]?.name ?? null);
  const [pressed, setPressed] = useState<SectionName | null>(null);
  useEffect(() => {
    const look = () => setCurrent(sectionInSight(sections, pressed));
    look();
    document.addEventListener('scroll', look, { passive: true });
    return () => document.removeEventListener('scroll', look);
  }, [sections, pressed]);
  const go = (name: SectionName) => {
    setPressed(name);
    goTo(name, name === sections[0]?.name);
  };
  return { current, go };
}

function sectionInSight(sections: readonly Section[], pressed: SectionName | null): SectionName | null {
  const root = document.documentElement;
  const headings = sections.map(({ name }) => ({ name, top: topOf(name) }));
  const isAtEnd = root.scrollTop + root.clientHeight >= root.scrollHeight - END_SLACK;
  return currentSection(headings, { scrolled: PASSED, isAtEnd }, pressed);
}

const topOf = (name: SectionName): number => document.getElementById(name)?.getBoundingClientRect().top ?? 0;

function goTo(name: SectionName, isFirst: boolean): void {
  const heading = document.getElementById(name);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isCalm ? 'auto' : 'smooth';
  // The first section stands under the title, which comes back into sight with it.
  if (isFirst) document.documentElement.scrollTo({ top: 0, behavior });
  else heading?.scrollIntoView({ block: 'start', behavior });
  heading?.focus({ preventScroll: true });
}
