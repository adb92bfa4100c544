import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Digest } from '../model/digest.ts';
import type { Settings } from '../model/settings.ts';
import { useEvidence } from './evidence.ts';
import { Notice } from './Notice.tsx';
import { NoticeBoard } from './NoticeBoard.tsx';
import { noticesOf } from './notices.ts';
import { Opening } from './Opening.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useWords } from './window-context.ts';

interface TitleBlockProps {
  readonly digest: Digest;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** Source, title and what is worth knowing before reading on: one notice, or the one hint of the first use. */
export function TitleBlock({ digest, settings, onSettings }: TitleBlockProps): JSX.Element {
  const { say } = useWords();
  const { lang, paragraphOf } = useEvidence();
  const [showsHint, setShowsHint] = useState(!settings.hintSeen);
  const notices = noticesOf(digest, say, paragraphOf);
  const { title } = digest.article;
  const gotIt = () => {
    setShowsHint(false);
    onSettings({ ...settings, hintSeen: true });
  };
  return (
    <>
      <SourceLine article={digest.article} />
      {title === null ? (
        <Opening class="title untitled">{say('untitled')}</Opening>
      ) : (
        <Opening class="title" lang={lang}>
          {title}
        </Opening>
      )}
      <NoticeBoard notices={notices} />
      {showsHint && notices.length === 0 && (
        <Notice tone="plain" text={say('noticeFirstUse')}>
          <button type="button" class="button word" onClick={gotIt}>
            {say('gotIt')}
          </button>
        </Notice>
      )}
    </>
  );
}
