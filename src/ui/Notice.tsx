import type { ComponentChildren, JSX } from 'preact';
import { AlertIcon, FactIcon, LostIcon } from './icons.tsx';
import type { Tone } from './notices.ts';

interface NoticeProps {
  readonly tone: Tone;
  readonly fact?: string | undefined;
  readonly text: string;
  /** What stands below the sentence: one action at most, or words of the article. */
  readonly children?: ComponentChildren;
}

const ICONS = { plain: FactIcon, alert: AlertIcon, lost: LostIcon };

/** An icon, a fact in bold and one sentence. */
export function Notice({ tone, fact, text, children }: NoticeProps): JSX.Element {
  const Icon = ICONS[tone];
  return (
    <div class={`notice ${tone}`}>
      <Icon />
      <p>
        {fact && <b class={fact.endsWith('.') ? 'fact' : 'fact heading'}>{fact}</b>} {text}
      </p>
      {children}
    </div>
  );
}
