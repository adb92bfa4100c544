import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Say } from '../strings.ts';

/** What every part of a window of Lede needs: the sentences and how the browser writes dates. */
export interface WindowWords {
  readonly say: Say;
  /** BCP 47. */
  readonly locale: string;
}

/** The words of this window. */
export const WindowContext = createContext<WindowWords | null>(null);

/** The words of the window that a part is in. Throws outside of one. */
export function useWords(): WindowWords {
  const words = useContext(WindowContext);
  if (words === null) throw new Error('A part of a window is drawn outside of a WindowContext');
  return words;
}
