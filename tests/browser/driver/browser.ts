import type { Page } from 'puppeteer-core';
import type { Popup } from './popup.ts';

/** What a story can do with a real browser that has Lede in it. The same in Chromium and in Firefox. */
export interface LedeBrowser {
  readonly name: BrowserName;
  /** Opens a tab in front with the page at `url`, ready when its document is parsed. */
  open(url: string): Promise<Page>;
  /** Opens a page of the browser's own, closed to extensions. */
  openBrowserPage(): Promise<void>;
  /** Presses Lede's toolbar button: the popup opens and the page in front is granted, as for a person. */
  pressButton(): Promise<Popup>;
  /** Opens the popup by the extension's own call: no press, so no grant. */
  openPopupByCall(): Promise<Popup>;
  /** Runs `work` in Lede's background and hands back its JSON. */
  inBackground<A extends readonly unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  clipboard(): Promise<Clipping>;
  /** Pages and popups opened from now on see this `prefers-color-scheme`. */
  setColourScheme(scheme: ColourScheme): Promise<void>;
  /** Settles when the browser is gone, closed by a person or by `close`. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export type BrowserName = 'chromium' | 'firefox';

export type ColourScheme = 'light' | 'dark';

/** What is on the clipboard; a form that is not there is empty. */
export interface Clipping {
  readonly plain: string;
  readonly html: string;
}

/** CSS pixels of a page without a window, about those of a small laptop. */
export const VIEWPORT = { width: 1280, height: 800 };

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port on this machine of the proxy through which every request goes; without it the browser has no proxy. */
  readonly proxyPort?: number;
  /** Default: no window. */
  readonly window?: boolean;
}
