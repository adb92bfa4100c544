import { expect, test } from 'vitest';
import { shownDates, shownFigures, shownLines } from '../../src/model/shown.ts';
import { digestInTerminal } from './command-line.ts';
import { type Popup, settled } from './driver/popup.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** What the popup says, without the marks that only guide line breaks, blanks in one shape. */
const said = async (popup: Popup): Promise<string> =>
  (await popup.text()).replaceAll('\u2060', '').replace(/\s+/g, ' ');

/** What opens the rest of the names. */
const MORE = /^Show \d+ more$/;

test.each(['sample.html', 'seed.html'])('a press on the button shows what the terminal says about %s', async (name) => {
  const { browser, server } = stage();
  const url = `${server.origin}/${name}`;
  await browser.open(url);
  const popup = await browser.pressButton();
  await settled(popup);
  const digest = digestInTerminal(name, url);
  if ((await popup.names('button')).some((button) => MORE.test(button))) await popup.click('button', MORE);
  const text = await said(popup);
  expect(await popup.names('heading')).toContain(digest.article.title);
  for (const { text: words } of shownLines(digest)) expect(text).toContain(words);
  for (const figure of [...shownFigures(digest), ...shownDates(digest)]) expect(text).toContain(figure.about);
  for (const { name: actor } of digest.actors) expect(text).toContain(actor);
  await popup.close();
});

test('a press on the button tells what the seed page says, how much and who', async () => {
  const { browser, server } = stage();
  await browser.open(`${server.origin}/seed.html`);
  const popup = await browser.pressButton();
  await settled(popup);
  const text = await said(popup);
  expect(await popup.names('heading')).toContain('Mexico Rejects any U.S. Military Operation on Its Soil');
  for (const words of ['30,000', 'six', '100,000', 'February 2025', 'December 2025']) expect(text).toContain(words);
  for (const name of ['Donald Trump', 'Claudia Sheinbaum', 'Sinaloa Cartel', 'Jalisco New Generation Cartel']) {
    expect(text).toContain(name);
  }
  expect(text).not.toContain('Photo: Sheelah Craighead');
  expect(text).not.toContain('top of page');
  await popup.close();
});
