import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { KEY_LIST } from './keys.ts';
import { useWords } from './window-context.ts';

/** All keys of the window, over it until Escape or Close. */
export function KeysSheet({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { say } = useWords();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  // The browser would close the whole popup.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    sheet.current?.close();
  };
  return (
    <dialog ref={sheet} class="keys" aria-labelledby="keys" onKeyDown={onKeyDown} onClose={onClose}>
      <header>
        <h2 id="keys">{say('keys')}</h2>
        <button type="button" class="button word" onClick={() => sheet.current?.close()}>
          {say('close')}
        </button>
      </header>
      <dl>
        {KEY_LIST.map(({ keys, does }) => (
          <>
            <dt>
              {keys.map((key) => (
                <kbd key={key} class="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </>
        ))}
      </dl>
    </dialog>
  );
}
