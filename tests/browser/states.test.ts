import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { ColourScheme } from './driver/browser.ts';
import type { Popup } from './driver/popup.ts';
import { type Stage, setStage, settled } from './stage.ts';

const stage = setStage();

/** A front page: headlines that lead elsewhere, and no story. */
const FRONT_PAGE = `<!doctype html><html lang="en"><head><title>The Tidewater Courier</title></head><body><main><ul>${Array.from(
  { length: 30 },
  (_, n) => `<li><a href="/story-${n}">Council weighs plan number ${n} for the old ferry pier</a></li>`,
).join('')}</ul></main></body></html>`;

const WORDS_A_READER_NEEDS_AN_HOUR_FOR = 14_000;

/** A story that takes an hour: numbered sentences, so that no two paragraphs are the same. */
const LONG_STORY = `<!doctype html><html lang="en"><head><title>The long march of the river</title></head><body><article><h1>The long march of the river</h1>${Array.from(
  { length: WORDS_A_READER_NEEDS_AN_HOUR_FOR / 20 },
  (_, n) =>
    `<p>On day ${n} the engineers of Karsund moved ${n + 3} tonnes of stone from the quarry to the river before noon.</p>`,
).join('')}</article></body></html>`;

interface State {
  readonly name: string;
  /** Brings the popup there. */
  readonly reach: (stage: Stage) => Promise<Popup>;
  /** What the reader is told. */
  readonly says: string;
}

const pressedOn =
  (page: string) =>
  async ({ browser, server }: Stage): Promise<Popup> => {
    await browser.open(`${server.origin}/${page}`);
    return browser.pressButton();
  };

const pressedOnMade =
  (html: string) =>
  async ({ browser, server }: Stage): Promise<Popup> => {
    await browser.open(server.add('/made.html', html));
    return browser.pressButton();
  };

const STATES: readonly State[] = [
  { name: 'a digest', reach: pressedOn('sample.html'), says: 'Karsund will raise its storm barrier' },
  { name: 'a short text', reach: pressedOn('short.html'), says: 'nothing is left out' },
  { name: 'a pay wall', reach: pressedOn('wall.html'), says: 'Only the beginning is here' },
  { name: 'a very long text', reach: pressedOnMade(LONG_STORY), says: 'Lede read all of it' },
  { name: 'no article', reach: pressedOnMade(FRONT_PAGE), says: 'doesn’t look like an article' },
  {
    name: "a page of the browser's own",
    async reach({ browser }) {
      await browser.openBrowserPage();
      return browser.pressButton();
    },
    says: 'The browser keeps its own pages',
  },
  {
    name: 'opened without a press, so without the grant',
    async reach({ browser, server }) {
      await browser.open(`${server.origin}/sample.html?unpressed`);
      return browser.openPopupByCall();
    },
    says: 'Press the Lede button in the toolbar',
  },
];

/** What axe finds wrong, told so that it can be found: rule, and each place. */
async function violations(popup: Popup): Promise<string[]> {
  await popup.load(axe.source);
  const found = await popup.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run().then((results) => results.violations),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const sameQuotes = (text: string): string => text.replaceAll("'", '’').replace(/\s+/g, ' ');

describe.each(['light', 'dark'] satisfies ColourScheme[])('in %s', (scheme) => {
  test.each(STATES)('$name: says what it is, and everyone can use it', async ({ reach, says }) => {
    await stage().browser.setColourScheme(scheme);
    const popup = await reach(stage());
    await settled(popup);
    expect(sameQuotes(await popup.text())).toContain(says);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });
});
