import type { KeyAction } from './keys.ts';
import { focusedWords, stepRow } from './rows.ts';
import { neighbour, type Section } from './sections.ts';
import type { Copying } from './use-copying.ts';
import { useKeys } from './use-keys.ts';
import type { SectionWalk } from './use-sections.ts';

interface DigestKeys {
  readonly singleKeys: boolean;
  readonly sections: readonly Section[];
  readonly walk: SectionWalk;
  readonly copying: Copying;
  /** Whether there is a table of figures to copy. */
  readonly hasFigures: boolean;
  readonly showKeys: () => void;
}

/** What each key does in a window with a digest. */
export function useDigestKeys({ singleKeys, sections, walk, copying, hasFigures, showKeys }: DigestKeys): void {
  const goBy = (step: 1 | -1) => {
    const name = neighbour(sections, walk.current, step);
    if (name) walk.go(name);
  };
  const copyLineOrSummary = () => {
    const words = focusedWords();
    if (words === null) copying.copy('summary');
    else copying.copyWords(words);
  };
  const acts: Readonly<Record<KeyAction, () => void>> = {
    'next-line': () => stepRow(1),
    'previous-line': () => stepRow(-1),
    copy: copyLineOrSummary,
    'copy-markdown': () => copying.copy('markdown'),
    'copy-figures': () => hasFigures && copying.copy('table'),
    'next-section': () => goBy(1),
    'previous-section': () => goBy(-1),
    'all-keys': showKeys,
  };
  useKeys(singleKeys, (action) => acts[action]());
}
