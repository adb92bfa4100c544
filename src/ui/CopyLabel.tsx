import type { JSX } from 'preact';
import { CheckIcon } from './icons.tsx';
import { useWords } from './window-context.ts';

interface CopyLabelProps {
  readonly label: string;
  readonly isCopied: boolean;
}

/** The words of a copy button, which change to "✓ Copied" in the same place and width. */
export function CopyLabel({ label, isCopied }: CopyLabelProps): JSX.Element {
  const { say } = useWords();
  return (
    <span class="swap">
      <span class={isCopied ? 'away' : undefined}>{label}</span>
      <span class={isCopied ? undefined : 'away'}>
        <CheckIcon />
        {say('copied')}
      </span>
    </span>
  );
}
