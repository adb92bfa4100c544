import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Digest } from '../../src/model/digest.ts';
import { shownFigures } from '../../src/model/shown.ts';
import { digestInTerminal } from './command-line.ts';
import { type Popup, settled } from './driver/popup.ts';
import { boxesOf, still } from './page-words.ts';
import { decodePng, shareOf } from './pixels.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const MARKER = { light: '#ffdd6e', dark: '#644e00' };

/** Letters cover part of what lies under them; this much of the words' boxes shows the marker. */
const LIT = 0.4;

interface Lit {
  readonly scheme?: keyof typeof MARKER;
  /** The frame that the words stand in, if it lies in the page's upper left corner. */
  readonly frame?: Frame | undefined;
}

/** The share of the boxes of `words` that has the marker's colour, in the page as it is painted now. */
async function litShare(page: Page, words: string, { scheme = 'light', frame }: Lit = {}): Promise<number> {
  const boxes = await boxesOf(frame ?? page, words);
  return shareOf(MARKER[scheme], decodePng(await page.screenshot()), boxes);
}

/** The words stay filled for two seconds; a busy machine may look after them, and then the press is made again. */
const FILLED_MS = 2000;
const PRESSES = 3;

/** Whether the press lights the words. */
async function lights(press: () => Promise<void>, page: Page, words: string, lit?: Lit) {
  for (let presses = 0; presses < PRESSES; presses += 1) {
    await press();
    const end = performance.now() + FILLED_MS;
    while (performance.now() < end) if ((await litShare(page, words, lit)) > LIT) return true;
  }
  return false;
}

async function openSample(): Promise<{ page: Page; popup: Popup; digest: Digest; lines: string[] }> {
  const { browser, server } = stage();
  const url = `${server.origin}/sample.html`;
  const page = await browser.open(url);
  const popup = await browser.pressButton();
  await settled(popup);
  const digest = digestInTerminal('sample.html', url);
  return { page, popup, digest, lines: digest.bullets.map(({ text }) => text) };
}

const isVisible = async (page: Page, words: string): Promise<boolean> => {
  const height = await page.evaluate(() => innerHeight);
  const boxes = await boxesOf(page, words);
  return boxes.length > 0 && boxes.every((box) => box.y >= 0 && box.y + box.height <= height);
};

/** Enough of a line to know it by, up to the first place where the popup may guide its breaks. */
const startOf = (line: string): string => line.split('—')[0] ?? line;

test('a press on a line scrolls to its sentence and lights it', async () => {
  const { page, popup, lines } = await openSample();
  const hidden = lines.at(-1) ?? '';
  expect(await isVisible(page, hidden)).toBe(false);
  expect(await lights(() => popup.click('button', startOf(hidden)), page, hidden)).toBe(true);
  await still(page);
  expect(await isVisible(page, hidden)).toBe(true);
  await popup.close();
});

test('words that lie a third down already are lit where they are', async () => {
  const { page, popup, lines } = await openSample();
  const words = lines.at(-1) ?? '';
  const [box] = await boxesOf(page, words);
  await page.evaluate((top) => scrollTo({ top: top - innerHeight / 3, behavior: 'instant' }), box?.y ?? 0);
  const before = await page.evaluate(() => scrollY);
  expect(await litShare(page, words)).toBe(0);
  expect(await lights(() => popup.click('button', startOf(words)), page, words)).toBe(true);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThanOrEqual(1);
  await popup.close();
});

test('a press on a figure and on a name lights its place', async () => {
  const { page, popup, digest } = await openSample();
  const words = await page.evaluate(() => document.body.textContent);
  const onlyOnce = shownFigures(digest).find(({ text }) => words.split(text).length === 2);
  const figure = onlyOnce?.text ?? 'no figure that is there once';
  expect(await lights(() => popup.click('button', new RegExp(`^${figure}`)), page, figure)).toBe(true);
  expect(await lights(() => popup.click('button', /^Person\W.*Marit Osvald/), page, 'Marit Osvald')).toBe(true);
  await popup.close();
});

test('on a dark page the marker is dark', async () => {
  await stage().browser.setColourScheme('dark');
  const { page, popup, lines } = await openSample();
  const [line = ''] = lines;
  expect(await lights(() => popup.click('button', startOf(line)), page, line, { scheme: 'dark' })).toBe(true);
  await popup.close();
  await stage().browser.setColourScheme('light');
});

test('an article in a frame of the same site is read, and lit where it stands', async () => {
  const { browser, server } = stage();
  const frame = '<iframe src="/sample.html" style="border:0;width:100%;height:100vh;display:block"></iframe>';
  const page = await browser.open(server.add('/framed.html', `<body style="margin:0">${frame}</body>`));
  const popup = await browser.pressButton();
  await settled(popup);
  const { bullets } = digestInTerminal('sample.html', `${server.origin}/sample.html`);
  const words = bullets.at(-1)?.text ?? '';
  const story = page.frames().find((one) => one.url().endsWith('/sample.html'));
  expect(await lights(() => popup.click('button', startOf(words)), page, words, { frame: story })).toBe(true);
  await popup.close();
});
