import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sayCount } from '../strings.ts';
import { useEvidence } from './evidence.ts';
import { Notice } from './Notice.tsx';
import type { NoticeWords } from './notices.ts';
import { useWords } from './window-context.ts';

/** The gravest notice; the others are counted, and one press away. */
export function NoticeBoard({ notices }: { readonly notices: readonly NoticeWords[] }): JSX.Element | null {
  const { say } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const others = notices.length - 1;
  if (others < 0) return null;
  return (
    <>
      {(showsAll ? notices : notices.slice(0, 1)).map((notice) => (
        <Notice key={notice.text} tone={notice.tone} fact={notice.fact} text={notice.text}>
          {notice.evidence && <ShowBoth evidence={notice.evidence} />}
        </Notice>
      ))}
      {others > 0 && !showsAll && (
        <button type="button" class="button word other-notices" onClick={() => setShowsAll(true)}>
          {sayCount(say, 'noticeMore', others)}
        </button>
      )}
    </>
  );
}

function ShowBoth({ evidence }: { readonly evidence: NonNullable<NoticeWords['evidence']> }): JSX.Element {
  const { say } = useWords();
  const { show } = useEvidence();
  const [next, setNext] = useState(0);
  const showNext = () => {
    const span = evidence[next];
    if (span) show(span, say('mentionOf', next + 1, evidence.length));
    setNext((next + 1) % evidence.length);
  };
  return (
    <span class="actions">
      <button type="button" class="button word" onClick={showNext}>
        {next === 0 ? say('showBoth') : `${say('showBoth')} · ${say('mentionOf', next, evidence.length)}`}
      </button>
    </span>
  );
}
