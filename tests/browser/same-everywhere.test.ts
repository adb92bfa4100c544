import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { languageFor } from '../../src/cli/language-for.ts';
import { digest } from '../../src/digest.ts';
import type { Article } from '../../src/model/article.ts';
import type { Result } from '../../src/model/result.ts';
import { digestInTerminal } from './command-line.ts';
import { settled } from './driver/popup.ts';
import { markupOf } from './page-words.ts';
import { setStage } from './stage.ts';

declare const browser: Extension;

const stage = setStage();
const PAGES = readdirSync('tests/fixtures/pages').filter((name) => name.endsWith('.html'));

/** What read.js returns for the page in front of the popup: runs in the popup. */
async function readFromPopup(): Promise<Result<Article>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const target = { tabId: tab?.id ?? browser.tabs.TAB_ID_NONE };
  const [answer] = await browser.scripting.executeScript({ target, files: ['/read.js'] });
  return answer?.result as Result<Article>;
}

interface Reading {
  readonly article: Article | undefined;
  readonly page: Page;
  readonly url: string;
  /** The page's document, written out, before the press and after the popup is closed. */
  readonly markup: readonly [before: string, after: string];
}

async function articleOf(name: string): Promise<Reading> {
  const { browser: chosen, server } = stage();
  const url = `${server.origin}/${name}`;
  const page = await chosen.open(url);
  const before = await markupOf(page);
  const popup = await chosen.pressButton();
  await settled(popup);
  const read = await popup.evaluate(readFromPopup);
  await popup.close();
  const markup = [before, await markupOf(page)] as const;
  return { article: read.ok ? read.value : undefined, page, url, markup };
}

test.each(PAGES)('%s is read as the terminal reads it, and left as it was', async (name) => {
  const { article, url, markup } = await articleOf(name);
  expect(article).toEqual(digestInTerminal(name, url).article);
  expect(markup[1]).toBe(markup[0]);
});

/** The engine as one script that leaves `digestOf(article, model)` behind. */
let engine = '';
const model = readFileSync('assets/models/actors-en.bin', 'base64');

beforeAll(async () => {
  const bundle = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, lib: { entry: 'tests/browser/engine.ts', formats: ['iife'], name: 'engine' } },
  });
  const [first] = Array.isArray(bundle) ? bundle : [bundle];
  if (first && 'output' in first) engine = first.output[0].code;
});

test.each(['sample.html', 'seed.html'])('the digest of %s is the same, byte for byte, as in Node', async (name) => {
  const { article, page, url } = await articleOf(name);
  const given = article ?? digestInTerminal(name, url).article;
  await page.addScriptTag({ content: engine });
  const there = await page.evaluate(
    (input, bytes) =>
      (globalThis as unknown as { digestOf(article: Article, model: string): Promise<string> }).digestOf(input, bytes),
    given,
    model,
  );
  expect(there).toBe(JSON.stringify(digest(given, { language: await languageFor(given.lang) })));
});
