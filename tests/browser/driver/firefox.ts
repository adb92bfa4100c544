import puppeteer, { type Browser } from 'puppeteer-core';
import { type LaunchOptions, type LedeBrowser, VIEWPORT } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import * as privileged from './firefox-privileged.ts';
import { enterWindow, type InWindow } from './firefox-window.ts';
import { callOf, eventually, Popup, type PopupWindow } from './popup.ts';

const LEDE_ID = 'lede@lede.example';

/** Starts Firefox with the extension in a throw-away profile. */
export async function launchFirefox({ extension, proxyPort, window = false }: LaunchOptions): Promise<LedeBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !window,
    defaultViewport: window ? null : VIEWPORT,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.openPopupWithoutUserGesture.enabled': true,
      ...(proxyPort !== undefined && proxyPreferences(proxyPort)),
    },
  });
  try {
    await browser.installExtension(extension);
    return withLede(browser, await enterWindow(browser));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const proxyPreferences = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

function withLede(browser: Browser, inWindow: InWindow): LedeBrowser {
  const inBackground = runIn({ background: LEDE_ID }, inWindow);
  const popupAfter = async (deed: () => Promise<unknown>): Promise<Popup> => {
    await inWindow(privileged.hidePopup);
    await deed();
    if (!(await eventually(() => inWindow(privileged.popupIsOpen)))) throw new Error('The popup never opened.');
    return new Popup(windowOf(inWindow));
  };
  return {
    name: 'firefox',
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    async openBrowserPage() {
      await browser.newPage();
      await inWindow(privileged.showBrowserPage);
      if (!(await eventually(() => inWindow(privileged.browserPageIsThere))))
        throw new Error('about:support never came.');
    },
    pressButton: () => popupAfter(() => inWindow(privileged.pressAction, LEDE_ID)),
    openPopupByCall: () => popupAfter(() => inBackground('browser.action.openPopup()')),
    inBackground: (work, ...args) => inBackground(callOf(work, args)) as Promise<Awaited<ReturnType<typeof work>>>,
    clipboard: () => inWindow(privileged.readClipboard),
    setColourScheme: (scheme) => inWindow(privileged.setScheme, scheme),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

const windowOf = (inWindow: InWindow): PopupWindow => ({
  run: runIn('popup', inWindow),
  clickAt: (x, y) => inWindow(privileged.clickPopup, x, y),
  press: (key) => inWindow(privileged.pressKey, key, codeOf(key), keyCodeOf(key)),
  screenshot: async () => Buffer.from(await inWindow(privileged.drawPopup), 'base64'),
  close: () => inWindow(privileged.hidePopup),
});

let answers = 0;

/**
 * Runs programs in a document of the extension, whose policy silently forbids `eval`: a frame script evaluates them
 * in a sandbox that has the document's own rights and globals.
 */
const runIn =
  (where: 'popup' | { background: string }, inWindow: InWindow) =>
  async (program: string): Promise<unknown> => {
    answers += 1;
    const answer = `lede:${answers}`;
    const script = `(async () => {
      const answer = (data) => sendAsyncMessage(${JSON.stringify(answer)}, data);
      try {
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const value = await Cu.evalInSandbox(${JSON.stringify(program)}, sandbox);
        sandbox.value = value;
        answer({ value: Cu.evalInSandbox('JSON.stringify(value)', sandbox) });
      } catch (error) {
        answer({ error: String(error) });
      }
    })()`;
    const json = await inWindow(privileged.runFrameScript, where, script, answer);
    return json === undefined ? undefined : JSON.parse(json);
  };

const codeOf = (key: string): string =>
  /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;

const NAMED_KEYS: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ArrowUp: 38,
  ArrowDown: 40,
};

const keyCodeOf = (key: string): number => NAMED_KEYS[key] ?? key.toUpperCase().charCodeAt(0);
