import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { type Clipping, type ColourScheme, type LaunchOptions, type LedeBrowser, VIEWPORT } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { callOf, Popup, type PopupWindow } from './popup.ts';

/** Starts Chromium with the extension in a throw-away profile. */
export async function launchChromium({ extension, proxyPort, window = false }: LaunchOptions): Promise<LedeBrowser> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: !window,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: window ? null : VIEWPORT,
    args: ['--no-sandbox', WINDOW_SIZE, ...(proxyPort === undefined ? [] : proxyArguments(proxyPort))],
  });
  try {
    return await withLede(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Room for the viewport, so that the popup may be as high as it likes. */
const WINDOW_SIZE = `--window-size=${VIEWPORT.width},${VIEWPORT.height + 160}`;

// "<-loopback>" takes back the exception that Chromium makes for this machine, so that the proxy sees all.
const proxyArguments = (port: number): string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

async function withLede(browser: Browser): Promise<LedeBrowser> {
  // Before the worker runs, `extensions()` may still be empty.
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  // Holding on to the worker keeps it from falling asleep.
  const worker = await background.worker();
  const [extension] = (await browser.extensions()).values();
  if (!worker || !extension) throw new Error('Chromium started without the extension.');
  let front = await browser.newPage();
  let scheme: ColourScheme = 'light';

  const popupAfter = async (deed: () => Promise<unknown>): Promise<Popup> => {
    const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${extension.id}/popup.html`);
    await deed();
    const page = await (await opened).asPage();
    await show(page, scheme);
    return new Popup(windowOf(page));
  };

  return {
    name: 'chromium',
    async open(url) {
      front = await browser.newPage();
      await show(front, scheme);
      await front.goto(url, { waitUntil: 'domcontentloaded' });
      await front.bringToFront();
      return front;
    },
    async openBrowserPage() {
      front = await browser.newPage();
      await front.goto('chrome://version');
    },
    pressButton: () => popupAfter(() => front.triggerExtensionAction(extension)),
    openPopupByCall: () => popupAfter(() => worker.evaluate('chrome.action.openPopup()')),
    inBackground: (work, ...args) => worker.evaluate(callOf(work, args)) as Promise<Awaited<ReturnType<typeof work>>>,
    clipboard: () => readClipboard(browser, front),
    async setColourScheme(next) {
      scheme = next;
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

const show = (page: Page, scheme: ColourScheme): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

const windowOf = (page: Page): PopupWindow => ({
  run: (program) => page.evaluate(program),
  clickAt: (x, y) => page.mouse.click(x, y),
  press: (key) => page.keyboard.press(key as KeyInput),
  screenshot: () => page.screenshot(),
  async close() {
    if (!page.isClosed()) await page.evaluate('window.close()').catch(() => undefined); // It may close before answering.
  },
});

/** A page reads the clipboard only in front and with leave; bringing it there closes the popup. */
async function readClipboard(browser: Browser, page: Page): Promise<Clipping> {
  await browser.defaultBrowserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
  await page.bringToFront();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const form = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { plain: await form('text/plain'), html: await form('text/html') };
  });
}
