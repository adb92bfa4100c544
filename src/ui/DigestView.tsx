import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Digest } from '../model/digest.ts';
import type { Settings } from '../model/settings.ts';
import { announcement } from './announcement.ts';
import type { Desk } from './desk.ts';
import { EvidenceContext } from './evidence.ts';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { KeysSheet } from './KeysSheet.tsx';
import { Story } from './Story.tsx';
import { contentsOf, sectionsOf } from './sections.ts';
import { TitleBlock } from './TitleBlock.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { useCopying } from './use-copying.ts';
import { useDigestKeys } from './use-digest-keys.ts';
import { useArticleEvidence } from './use-evidence.ts';
import { useSections } from './use-sections.ts';
import { useWords } from './window-context.ts';

interface DigestViewProps {
  readonly digest: Digest;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly show: Desk['show'];
}

/** A digest: what the story says, how much, when, who and where, each part leading to its words in the page. */
export function DigestView({ digest, settings, onSettings, show }: DigestViewProps): JSX.Element {
  const { say } = useWords();
  const contents = useMemo(() => contentsOf(digest), [digest]);
  const sections = useMemo(() => sectionsOf(contents), [contents]);
  const hasFigures = contents.figures.length + contents.dates.length > 0;
  const [said, announce] = useAnnouncer();
  const [showsKeys, setShowsKeys] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const walk = useSections(sections, sheet);
  const copying = useCopying(digest, announce);
  const evidence = useArticleEvidence(digest.article, { show, announce, copying });
  const { singleKeys } = settings;
  const showKeys = () => setShowsKeys(true);
  useDigestKeys({ singleKeys, sections, walk, copying, hasFigures, showKeys });
  useEffect(() => announce(announcement(contents, say)), [contents, say, announce]);
  const menu = [
    { label: say('keysAll'), key: '?', act: showKeys },
    { label: say('keysSingle'), isOn: singleKeys, act: () => onSettings({ ...settings, singleKeys: !singleKeys }) },
  ];
  return (
    <EvidenceContext.Provider value={evidence}>
      <div class="window">
        <Head sections={sections} current={walk.current} onGo={walk.go} menu={menu} />
        <main ref={sheet} class="sheet">
          <TitleBlock digest={digest} settings={settings} onSettings={onSettings} />
          <Story contents={contents} digest={digest} copying={copying} />
          <p class="colophon">{say('colophon')}</p>
        </main>
        <Foot copying={copying} hasFigures={hasFigures} />
        <p class="sr" role="status">
          {said}
        </p>
        <p id="show-hint" hidden>
          {say('showInArticle')}
        </p>
        <p id="mention-hint" hidden>
          {say('showMention')}
        </p>
        {showsKeys && <KeysSheet onClose={() => setShowsKeys(false)} />}
      </div>
    </EvidenceContext.Provider>
  );
}
