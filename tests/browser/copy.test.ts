import { expect, test } from 'vitest';
import { digestInTerminal } from './command-line.ts';
import { eventually, type Popup, settled } from './driver/popup.ts';
import { setStage } from './stage.ts';

const stage = setStage();

async function openSample(): Promise<{ popup: Popup; url: string }> {
  const { browser, server } = stage();
  const url = `${server.origin}/sample.html`;
  await browser.open(url);
  const popup = await browser.pressButton();
  await settled(popup);
  return { popup, url };
}

/** The words that say so, seen by the reader: they are in the button all along, for its width. */
const copied = async (popup: Popup): Promise<void> => {
  expect(await eventually(async () => (await popup.text()).includes('Copied'))).toBe(true);
};

test('a press on Copy puts the summary on the clipboard, as text and with markup', async () => {
  const { popup, url } = await openSample();
  await popup.click('button', 'Copy summary');
  await copied(popup);
  const { plain, html } = await stage().browser.clipboard();
  const { article, bullets } = digestInTerminal('sample.html', url);
  for (const words of [article.title ?? '', article.siteName ?? '', url, ...bullets.map(({ text }) => text)]) {
    expect(plain).toContain(words);
  }
  expect(html).toContain(`href="${url}"`);
  expect(html).toMatch(/<li>[\s\S]*<\/li>/);
});

test('the key M puts Markdown on the clipboard', async () => {
  const { popup, url } = await openSample();
  await popup.press('m');
  await copied(popup);
  const { plain } = await stage().browser.clipboard();
  expect(plain).toMatch(/^# /);
  expect(plain).toContain(url);
  expect(plain).toMatch(/^- /m);
});
