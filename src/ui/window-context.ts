import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Say, sayInEnglish } from '../strings.ts';

/** What every part of a window of Lede needs: the sentences and how the browser writes dates. */
export interface WindowWords {
  readonly say: Say;
  /** BCP 47. */
  readonly locale: string;
}

/** The words of this window. */
export const WindowContext = createContext<WindowWords>({ say: sayInEnglish, locale: 'en' });

/** The words of the window that a part is in. */
export const useWords = (): WindowWords => useContext(WindowContext);
