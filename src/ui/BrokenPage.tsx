import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CopyLabel } from './CopyLabel.tsx';
import { writeCopy } from './copy.ts';
import { NotCopied } from './NotCopied.tsx';
import { StatePage } from './StatePage.tsx';
import { useWords } from './window-context.ts';

interface BrokenPageProps {
  /** What a report needs. */
  readonly details: string;
  readonly onRetry: () => void;
}

/** Our own fault: try again, or copy what a report needs. */
export function BrokenPage({ details, onRetry }: BrokenPageProps): JSX.Element {
  const { say } = useWords();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = async () => {
    const leftOver = await writeCopy(Promise.resolve({ plain: details }), false);
    setCopied(leftOver === null ? 'yes' : 'refused');
  };
  return (
    <StatePage heading={say('stateBroken')} text={say('stateBrokenText')}>
      <div class="actions">
        <button type="button" class="button" onClick={onRetry}>
          {say('tryAgain')}
        </button>
        <button type="button" class="button word" onClick={() => void copy()}>
          <CopyLabel label={say('copyDetails')} isCopied={copied === 'yes'} />
        </button>
      </div>
      {copied === 'refused' && <NotCopied text={details} onClose={() => setCopied('no')} />}
    </StatePage>
  );
}
