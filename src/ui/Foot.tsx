import type { JSX } from 'preact';
import { CopyLabel } from './CopyLabel.tsx';
import type { CopyKind } from './copy.ts';
import { ChevronIcon } from './icons.tsx';
import { MenuButton } from './MenuButton.tsx';
import { NotCopied } from './NotCopied.tsx';
import type { Copying } from './use-copying.ts';
import { useWords } from './window-context.ts';

interface FootProps {
  readonly copying: Copying;
  readonly hasFigures: boolean;
}

/** Copy summary with the other ways to copy; if the browser refused, the text to copy by hand. */
export function Foot({ copying, hasFigures }: FootProps): JSX.Element {
  const { say } = useWords();
  const { copied, refused, copy } = copying;
  return (
    <footer class="foot">
      {refused !== null && <NotCopied text={refused} onClose={copying.forget} />}
      <span class="split">
        <button type="button" class="button main" aria-keyshortcuts="C" onClick={() => copy('summary')}>
          <CopyLabel label={say('copySummary')} isCopied={copied !== null && copied !== 'words'} />
        </button>
        <MenuButton label={say('copyOtherWays')} look="button main" opens="up" items={copyItems(say, copy, hasFigures)}>
          <ChevronIcon />
        </MenuButton>
      </span>
    </footer>
  );
}

type Say = ReturnType<typeof useWords>['say'];

function copyItems(say: Say, copy: (kind: CopyKind) => void, hasFigures: boolean) {
  const ofText = [
    { label: say('copySummary'), key: 'C', act: () => copy('summary') },
    { label: say('copyAsMarkdown'), key: 'M', act: () => copy('markdown') },
  ];
  const ofFigures = [
    { label: say('copyFiguresAsTable'), key: 'F', act: () => copy('table') },
    { label: say('copyFiguresAsCsv'), act: () => copy('csv') },
  ];
  return hasFigures ? [...ofText, ...ofFigures] : ofText;
}
