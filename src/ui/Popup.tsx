import type { JSX } from 'preact';
import { useErrorBoundary, useState } from 'preact/hooks';
import { BrokenPage } from './BrokenPage.tsx';
import { DigestView } from './DigestView.tsx';
import type { Desk } from './desk.ts';
import { ReadingPage } from './ReadingPage.tsx';
import { RefusalPage } from './StatePage.tsx';
import { detailsOf, type Screen } from './screen.ts';
import { useScreen } from './use-screen.ts';
import { WindowContext, type WindowWords } from './window-context.ts';

interface PopupProps {
  readonly desk: Desk;
  readonly words: WindowWords;
}

/** The whole popup: reads the page in front and shows its digest, or says why there is none. */
export function Popup({ desk, words }: PopupProps): JSX.Element {
  const [fault, forgive] = useErrorBoundary();
  const { screen, read } = useScreen(desk);
  const retry = () => {
    forgive();
    read({});
  };
  const shown: Screen = fault === undefined ? screen : { kind: 'broken', details: detailsOf(fault, desk.version) };
  return (
    <WindowContext.Provider value={words}>
      <CurrentScreen screen={shown} desk={desk} read={read} retry={retry} />
    </WindowContext.Provider>
  );
}

interface CurrentScreenProps {
  readonly screen: Screen;
  readonly desk: Desk;
  readonly read: ReturnType<typeof useScreen>['read'];
  readonly retry: () => void;
}

function CurrentScreen({ screen, desk, read, retry }: CurrentScreenProps): JSX.Element {
  switch (screen.kind) {
    case 'blank':
      return <div class="window blank" />;
    case 'reading':
      return <ReadingPage article={screen.article} />;
    case 'broken':
      return <BrokenPage details={screen.details} onRetry={retry} />;
    case 'refused':
      return (
        <RefusalPage
          failure={screen.failure}
          hasSelection={screen.hasSelection}
          onAct={(action) => read(action === 'read-anyway' ? { anyway: true } : { selection: true })}
        />
      );
    case 'digest':
      return <KeptDigest screen={screen} desk={desk} />;
  }
}

function KeptDigest({ screen, desk }: { readonly screen: Extract<Screen, { kind: 'digest' }>; readonly desk: Desk }) {
  const [settings, setSettings] = useState(screen.settings);
  return (
    <DigestView
      digest={screen.digest}
      settings={settings}
      show={desk.show}
      onSettings={(next) => {
        setSettings(next);
        // A choice that could not be kept holds until the window closes.
        desk.saveSettings(next).catch(() => undefined);
      }}
    />
  );
}
