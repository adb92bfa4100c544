import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tests/browser/driver/find-browser.ts';
import { type FixtureServer, serveFixtures } from '../../tests/browser/server.ts';
import type { Row } from './row.ts';
import { median } from './time.ts';

const ROUNDS = 21;
const PAGE_BYTES = 300_000;
const PAGE = '/long.html';
const EMPTY = path.resolve('.output/bench/empty');

/** What Lede costs in Chromium on a page of 300 KB, told as ratios within this one run. */
export async function benchBrowser(): Promise<Row[]> {
  writeEmptyExtension();
  const server = await serveFixtures('tests/fixtures/pages');
  server.add(PAGE, longPage());
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: [path.resolve('.output/chrome-mv3'), EMPTY],
    args: ['--no-sandbox'],
  });
  try {
    return [await benchReading(browser, server), await benchPopup(browser, server)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The same press without Lede: a popup of one word. */
function writeEmptyExtension(): void {
  mkdirSync(EMPTY, { recursive: true });
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', action: { default_popup: 'popup.html' } };
  writeFileSync(path.join(EMPTY, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(EMPTY, 'popup.html'),
    '<!doctype html><html lang="en"><title>Empty</title><body>Empty</body>',
  );
}

/** The sample page with the paragraphs of its story told again until it has 300 KB. */
function longPage(): string {
  const sample = readFileSync('tests/fixtures/pages/sample.html', 'utf8');
  const paragraphs = [...sample.matchAll(/<p[\s>][\s\S]*?<\/p>/g)].map(([paragraph]) => paragraph);
  const longest = paragraphs.reduce((a, b) => (b.length > a.length ? b : a), '');
  const copies = Math.ceil((PAGE_BYTES - sample.length) / longest.length);
  return sample.replace(longest, () => Array.from({ length: copies }, () => longest).join('\n'));
}

/** Reading a page against Readability alone, which is part of it: both run as a script, in turns. */
async function benchReading(browser: Browser, { origin }: FixtureServer): Promise<Row> {
  const page = await browser.newPage();
  await page.goto(origin + PAGE);
  const read = readFileSync('.output/chrome-mv3/read.js', 'utf8');
  const readability = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
  const alone = `{${readability};new Readability(document.cloneNode(true)).parse()}`;
  const times = await inTurns(
    () => timeInPage(page, read),
    () => timeInPage(page, alone),
  );
  return {
    what: 'reading a page of 300 KB, against Readability alone',
    measured: `${times[0].toFixed(0)} ms, ${(times[0] / times[1]).toFixed(1)} ×`,
    aim: '≤ 30 ms',
  };
}

const timeInPage = (page: Page, script: string): Promise<number> =>
  page.evaluate((source) => {
    const start = performance.now();
    // biome-ignore lint/security/noGlobalEval: an injected script is compiled each time, and so it is here
    // biome-ignore lint/complexity/noCommaOperator: as a script, with the globals of the page
    (0, eval)(source);
    return performance.now() - start;
  }, script);

/** Popup document start to the last large paint, against the same for a popup of one word. */
async function benchPopup(browser: Browser, { origin }: FixtureServer): Promise<Row> {
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  const extensions = [...(await browser.extensions()).values()];
  const [lede, empty] = ['Lede', 'Empty'].map((name) => extensions.find((extension) => extension.name === name));
  if (!lede || !empty) throw new Error('Chromium started without the extensions.');
  const page = await browser.newPage();
  await page.goto(origin + PAGE);
  const times = await inTurns(
    () => paintedAfter(browser, page, lede),
    () => paintedAfter(browser, page, empty),
  );
  return {
    what: 'popup document start to painted digest, against an empty popup',
    measured: `${times[0].toFixed(0)} ms, ${(times[0] / times[1]).toFixed(1)} ×`,
    aim: '≤ 3.0 ×',
  };
}

const SETTLED_MS = 500;

async function paintedAfter(browser: Browser, page: Page, extension: Extension): Promise<number> {
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${extension.id}/popup.html`);
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const painted = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await popup.evaluate('window.close()').catch(() => undefined); // It may close before it answers.
  return painted;
}

/** Medians of `ROUNDS` rounds each, one after the other by turns, so that a busy moment hits both. */
async function inTurns(first: () => Promise<number>, second: () => Promise<number>): Promise<[number, number]> {
  const times: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push([await first(), await second()]);
  return [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
}
