import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadOptions } from '../model/read-options.ts';
import type { Desk } from './desk.ts';
import { readScreen, type Screen } from './screen.ts';

/** ms before the window says that it is reading: sooner only flickers, later looks stuck. */
const PATIENCE = 200;

/** What the window shows, and the ways to change it. */
export interface ScreenState {
  readonly screen: Screen;
  /** Reads again. */
  read(options: ReadOptions): void;
}

/** Reads the page in front once, at the start, and whenever it is asked to. */
export function useScreen(desk: Desk): ScreenState {
  const [screen, setScreen] = useState<Screen>({ kind: 'blank' });
  const reading = useRef(0);
  const read = useCallback(
    async (options: ReadOptions) => {
      const mine = ++reading.current;
      const ifLatest = (next: Screen) => mine === reading.current && setScreen(next);
      const timer = setTimeout(() => ifLatest({ kind: 'reading' }), PATIENCE);
      const next = await readScreen(desk, options, async (article) => {
        clearTimeout(timer);
        ifLatest({ kind: 'reading', article });
        await painted();
      });
      clearTimeout(timer);
      ifLatest(next);
    },
    [desk],
  );
  useEffect(() => void read({}), [read]);
  return { screen, read: (options) => void read(options) };
}

/** Resolves after the next frame is on the screen, or soon if the window paints none. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
