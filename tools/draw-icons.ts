// Draws assets/icon-*.png from tools/icon.svg in Chromium: `node tools/draw-icons.ts`. The drawing lies on a grid of
// 16, so every size below has its edges on whole pixels.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../tests/browser/driver/find-browser.ts';

const SIZES = [16, 32, 48, 128];

const svg = readFileSync('tools/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; inline-size: ${size}px }</style>${svg}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
}
await browser.close();
