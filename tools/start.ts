import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserName, LedeBrowser } from '../tests/browser/driver/browser.ts';
import { launch } from '../tests/browser/driver/launch.ts';
import { type Popup, settled } from '../tests/browser/driver/popup.ts';
import { serveFixtures } from '../tests/browser/server.ts';
import { buildExtension } from './build.ts';

// Tries Lede: opens a news page in a real browser, presses the toolbar button and prints what the popup says.

const SAMPLE = 'tests/fixtures/pages/sample.html';
const PICTURES = '.output';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false } },
});
await start(values.firefox ? 'firefox' : 'chromium', path.resolve(positionals[0] ?? SAMPLE));

async function start(name: BrowserName, file: string): Promise<void> {
  await buildExtension(name === 'chromium' ? 'chrome' : 'firefox');
  const server = await serveFixtures(path.dirname(file));
  const browser = await launch(name, { window: hasDisplay() });
  try {
    const page = await browser.open(`${server.origin}/${encodeURIComponent(path.basename(file))}`);
    const popup = await browser.pressButton();
    const pictures = hasDisplay() ? undefined : await takePictures(page, popup);
    console.log(await reportOf(popup));
    if (pictures) console.log(`\nNo display here, so no window; pictures of it: ${pictures.join(', ')}`);
    else await untilClosed(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Whether a window would be seen: macOS and Windows have a screen, elsewhere a display server says so. */
function hasDisplay(): boolean {
  const isDesktop = process.platform === 'darwin' || process.platform === 'win32';
  return isDesktop || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The digest as the popup's own Markdown; for a page without one what the popup says instead. */
async function reportOf(popup: Popup): Promise<string> {
  await settled(popup);
  const hasDigest = await popup.evaluate(() => document.querySelector('main ul') !== null);
  return hasDigest ? markdownOf(popup) : popup.text();
}

/** Presses the key that copies Markdown, with the clipboard of this desktop kept out of it. */
async function markdownOf(popup: Popup): Promise<string> {
  await popup.evaluate(() => {
    navigator.clipboard.write = async ([item]) => {
      const words = await item?.getType('text/plain');
      document.documentElement.dataset['copied'] = (await words?.text()) ?? '';
    };
  });
  await popup.press('m');
  await popup.until(() => document.documentElement.dataset['copied'] !== undefined);
  return popup.evaluate(() => document.documentElement.dataset['copied'] ?? '');
}

async function untilClosed(browser: LedeBrowser): Promise<void> {
  console.log('\nThe window stays open; close it, or press Ctrl+C here, to end.');
  await browser.closed();
}

/** Saves what a window would show and returns where. */
async function takePictures(page: Page, popup: Popup): Promise<string[]> {
  await settled(popup);
  mkdirSync(PICTURES, { recursive: true });
  const shots = { 'start-popup.png': await popup.screenshot(), 'start-page.png': await page.screenshot() };
  return Object.entries(shots).map(([name, picture]) => {
    const file = path.join(PICTURES, name);
    writeFileSync(file, picture);
    return file;
  });
}
