import { useLayoutEffect, useRef } from 'preact/hooks';
import { type KeyAction, keyAction } from './keys.ts';

/** Listens to the keys of the window and hands each action on. */
export function useKeys(singleKeys: boolean, act: (action: KeyAction) => void): void {
  const latest = useRef(act);
  latest.current = act;
  // Before the paint: whoever sees the window can use its keys.
  useLayoutEffect(() => {
    const listening = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const action = keyAction(event, { isTyping: isTyping(event.target), singleKeys });
      if (action === null) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, [singleKeys]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
