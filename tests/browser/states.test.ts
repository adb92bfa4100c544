import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { ColourScheme } from './driver/browser.ts';
import { type Popup, settled } from './driver/popup.ts';
import { type Stage, setStage } from './stage.ts';

const stage = setStage();

/** A front page: headlines that lead elsewhere, and no story. */
const FRONT_PAGE = `<!doctype html><html lang="en"><head><title>The Tidewater Courier</title></head><body><main><ul>${Array.from(
  { length: 30 },
  (_, n) => `<li><a href="/story-${n}">Council weighs plan number ${n} for the old ferry pier</a></li>`,
).join('')}</ul></main></body></html>`;

/** Paragraphs that a reader needs more than half an hour for. */
const MANY = 600;
const WHO = ['engineers', 'ferrymen', 'farmers', 'neighbours', 'masons', 'pupils', 'nurses'];
const WHERE = ['on the eastern bank', 'below the mill', 'beside the old bridge', 'near the quarry', 'at the weir'];
const WHAT = ['stone', 'clay', 'timber', 'sand', 'straw', 'rope', 'gravel', 'canvas', 'nails', 'bread', 'lamps'];

/** A very long story without a number. The lists turn at different paces, so that no paragraph comes twice. */
const LONG_STORY = `<!doctype html><html lang="en"><head><title>The long march of the river</title></head><body><article><h1>The long march of the river</h1>${Array.from(
  { length: MANY },
  (_, n) =>
    `<p>The ${WHO[n % 7]} of Karsund carried ${WHAT[n % 11]} to the river ${WHERE[n % 5]} ${n < 385 ? 'before noon' : 'after dark'}, and the council thanked them for it in the evening.</p>`,
).join('')}</article></body></html>`;

/** The smallest PDF that viewers open. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

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
  (address: string, body: string) =>
  async ({ browser, server }: Stage): Promise<Popup> => {
    await browser.open(server.add(address, body));
    return browser.pressButton();
  };

const STATES: readonly State[] = [
  { name: 'a digest', reach: pressedOn('sample.html'), says: 'Karsund will raise its storm barrier' },
  { name: 'a short text', reach: pressedOn('short.html'), says: 'nothing is left out' },
  { name: 'a very long text', reach: pressedOnMade('/march.html', LONG_STORY), says: 'Lede read all of it' },
  { name: 'an empty page', reach: pressedOnMade('/empty.html', '<p></p>'), says: 'doesn’t look like an article' },
  { name: 'a front page', reach: pressedOnMade('/front.html', FRONT_PAGE), says: 'doesn’t look like an article' },
  { name: 'a PDF', reach: pressedOnMade('/paper.pdf', PDF), says: 'This is a PDF' },
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
