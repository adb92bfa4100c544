import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from './Notice.tsx';
import { useWords } from './window-context.ts';

interface NotCopiedProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** What to do when the browser keeps the clipboard closed: the text, already selected. */
export function NotCopied({ text, onClose }: NotCopiedProps): JSX.Element {
  const { say } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <Notice tone="lost" fact={say('noticeNotCopied')} text={say('noticeNotCopiedText')}>
      <textarea ref={field} readOnly aria-label={say('textToCopy')} value={text} />
      <span class="actions">
        <button type="button" class="button word" onClick={onClose}>
          {say('close')}
        </button>
      </span>
    </Notice>
  );
}
