import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tests/browser/driver/find-browser.ts';
import { type FixtureServer, serveFixtures } from '../../tests/browser/server.ts';
import type { Row } from './row.ts';
import { median } from './time.ts';

const ROUNDS = 21;
const PAGE_BYTES = 300_000;
const PAGE = '/heavy.html';
const EMPTY = path.resolve('.output/bench/empty');

/** What Lede costs in Chromium on a page of 300 KB, told as ratios within this one run. */
export async function benchBrowser(): Promise<Row[]> {
  writeEmptyExtension();
  const server = await serveFixtures('tests/fixtures/pages');
  server.add(PAGE, heavyPage());
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: [path.resolve('.output/chrome-mv3'), EMPTY],
    args: ['--no-sandbox'],
  });
  try {
    await browser.waitForTarget((target) => target.type() === 'service_worker'); // until then Lede may be missing
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
  writeFileSync(path.join(EMPTY, 'popup.html'), '<!doctype html><html lang="en"><title>Empty</title><h1>Empty</h1>');
}

/**
 * The sample page with what makes a news page heavy: data for scripts, and teasers of other stories around the one that
 * is read. Half of what is added is the one, half the other.
 */
function heavyPage(): string {
  const sample = readFileSync('tests/fixtures/pages/sample.html', 'utf8');
  const half = (PAGE_BYTES - sample.length) / 2;
  const data = `<script type="application/json">"${'x'.repeat(half)}"</script>`;
  const teasers = Array.from({ length: half / TEASER.length }, () => TEASER).join('');
  return sample.replace('</main>', () => `</main>${data}<section class="more-stories">${teasers}</section>`);
}

const TEASER = `<div class="teaser teaser--wide"><a class="teaser__link" href="/coast/quay"><span class="teaser__kicker">The coast</span>
<h3 class="teaser__title">A quay, a crane and a quarrel that will not end</h3></a><time datetime="2026-11-17">17 November</time></div>
`;

/** Reading a page against Readability alone, which is part of it: both run as a script, in turns. */
async function benchReading(browser: Browser, { origin }: FixtureServer): Promise<Row> {
  const page = await browser.newPage();
  await page.goto(origin + PAGE);
  const processor = await page.createCDPSession();
  await processor.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = readFileSync('.output/chrome-mv3/read.js', 'utf8');
  const readability = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
  const alone = `{${readability};new Readability(document.cloneNode(true)).parse()}`;
  const times = await inTurns(
    () => processorTime(page, processor, read),
    () => processorTime(page, processor, alone),
  );
  return {
    what: 'reading a page of 300 KB, against Readability alone',
    measured: `${times[0].toFixed(0)} ms, ${(times[0] / times[1]).toFixed(1)} ×`,
    aim: '≤ 30 ms',
  };
}

/** Milliseconds that the page's own thread works on a script, compiling included, as for one that is injected. */
async function processorTime(page: Page, processor: CDPSession, script: string): Promise<number> {
  const worked = async () => {
    const { metrics } = await processor.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await worked();
  await page.evaluate(`${script};0`);
  return 1000 * ((await worked()) - before);
}

/** Popup document start to the last large paint, against the same for a popup of one word. */
async function benchPopup(browser: Browser, { origin }: FixtureServer): Promise<Row> {
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

async function paintedAfter(browser: Browser, page: Page, extension: Extension): Promise<number> {
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${extension.id}/popup.html`);
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  // While it still reads, the popup has a heading too, and is busy.
  await popup.waitForSelector('body:not(:has([aria-busy])) h1');
  const painted = await popup.evaluate(lastLargePaint);
  await popup.evaluate('window.close()').catch(() => undefined); // It may close before it answers.
  return painted;
}

/** When the largest thing was painted, in milliseconds since the document began. Runs in the popup. */
async function lastLargePaint(): Promise<number> {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < 3; frame += 1) await nextFrame(); // until what is in the document is on the screen
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Medians of `ROUNDS` rounds each, one after the other by turns, so that a busy moment hits both. */
async function inTurns(first: () => Promise<number>, second: () => Promise<number>): Promise<[number, number]> {
  const times: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push([await first(), await second()]);
  return [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
}
