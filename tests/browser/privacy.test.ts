import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { settled } from './driver/popup.ts';
import { markupOf } from './page-words.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** Time in which a request that was on its way would have arrived at a server on this machine. */
const QUIET_MS = 500;
const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

const fetchOutcome = (url: string): Promise<string> =>
  fetch(url).then(
    ({ status }) => `status ${status}`,
    () => 'blocked',
  );

test('from the press to the close nobody is asked for anything', async () => {
  const { browser, server } = stage();
  await browser.open(`${server.origin}/seed.html`);
  await quiet();
  const before = server.requests();
  expect(before).toContain(`GET ${server.origin}/seed.html`);
  const popup = await browser.pressButton();
  await settled(popup);
  await popup.click('button', 'Claudia Sheinbaum');
  await popup.click('button', 'Copy summary');
  await popup.press('m');
  await quiet();
  await popup.close();
  expect(server.requests().slice(before.length)).toEqual([]);
});

/** The page as it is now, and all that it was told since `listen`. */
const pageState = async (page: Page): Promise<{ markup: string; heard: string[] }> => ({
  markup: await markupOf(page),
  heard: await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard),
});

/** From now on the page writes down each message to it and each change to its document. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`));
    const watch = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((changes) => heard.push(`${changes.length} changes`)).observe(document, watch);
  });

test('the page is left as it was, and hears nothing', async () => {
  const { browser, server } = stage();
  const page = await browser.open(`${server.origin}/sample.html`);
  await listen(page);
  const before = await pageState(page);
  const popup = await browser.pressButton();
  await settled(popup);
  await popup.click('button', 'Osvald');
  await quiet();
  expect(await pageState(page)).toEqual(before);
  await popup.close();
  expect(await pageState(page)).toEqual(before);
});

test('neither the popup nor the background can reach a server that the page can', async () => {
  const { browser, server } = stage();
  const page = await browser.open(`${server.origin}/sample.html`);
  const url = `${server.origin}/seed.html?reached`;
  expect(await page.evaluate(fetchOutcome, url)).toBe('status 200');
  const popup = await browser.pressButton();
  await settled(popup);
  const before = server.requests().length;
  expect(await popup.evaluate(fetchOutcome, url)).toBe('blocked');
  expect(await browser.inBackground(fetchOutcome, url)).toBe('blocked');
  expect(server.requests().slice(before)).toEqual([]);
  await popup.close();
});
