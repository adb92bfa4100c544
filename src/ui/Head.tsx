import type { JSX } from 'preact';
import { DotsIcon } from './icons.tsx';
import { MenuButton, type MenuItem } from './MenuButton.tsx';
import { SECTION_WORDS, type Section, type SectionName } from './sections.ts';
import { useWords } from './window-context.ts';

interface HeadProps {
  readonly sections: readonly Section[];
  readonly current: SectionName | null;
  readonly onGo: (name: SectionName) => void;
  readonly menu: readonly MenuItem[];
}

/** The sections as links with their counts, and what does not belong to one digest. */
export function Head({ sections, current, onGo, menu }: HeadProps): JSX.Element {
  const { say } = useWords();
  return (
    <header class="head">
      <nav class="sections" aria-label={say('sections')}>
        <ul>
          {sections.map((section) => (
            <li key={section.name}>
              <SectionLink section={section} isCurrent={section.name === current} onGo={onGo} />
            </li>
          ))}
        </ul>
      </nav>
      <div class="menu-place">
        <MenuButton label={say('moreActions')} look="icon-button" opens="down" items={menu}>
          <DotsIcon />
        </MenuButton>
      </div>
    </header>
  );
}

interface SectionLinkProps {
  readonly section: Section;
  readonly isCurrent: boolean;
  readonly onGo: (name: SectionName) => void;
}

function SectionLink({ section: { name, count }, isCurrent, onGo }: SectionLinkProps): JSX.Element {
  const { say } = useWords();
  const label = say(SECTION_WORDS[name].label);
  const go = (event: Event) => {
    event.preventDefault();
    onGo(name);
  };
  return (
    <a href={`#${name}`} aria-current={isCurrent ? 'true' : undefined} onClick={go}>
      <span class="label" data-label={label}>
        {label}
      </span>{' '}
      <span class="count">{count}</span>
    </a>
  );
}
