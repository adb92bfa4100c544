import type { ComponentChildren, JSX } from 'preact';
import { SECTION_WORDS, type SectionName } from './sections.ts';
import { useWords } from './window-context.ts';

interface SectionHeadProps {
  readonly name: SectionName;
  /** An action that belongs to the whole section. */
  readonly children?: ComponentChildren;
}

/** The question of a section and its quiet gloss; the links of the head lead here. */
export function SectionHead({ name, children }: SectionHeadProps): JSX.Element {
  const { say } = useWords();
  const { label, gloss } = SECTION_WORDS[name];
  return (
    <div class="section-head">
      <h2 id={name} tabIndex={-1}>
        {say(label)}
      </h2>
      <p>{say(gloss)}</p>
      {children}
    </div>
  );
}
