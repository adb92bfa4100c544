import { render } from 'preact';
import { askActiveTab } from '../../src/bridge/ask.ts';
import { browser } from '../../src/browser.ts';
import { digest } from '../../src/digest.ts';
import { languageLoader, withLanguage } from '../../src/languages.ts';
import { loadSettings, saveSettings } from '../../src/store/settings.ts';
import type { Desk } from '../../src/ui/desk.ts';
import { fitWindow } from '../../src/ui/fit-window.ts';
import { Popup } from '../../src/ui/Popup.tsx';
import { sayWith } from '../../src/ui/strings.ts';

const say = sayWith(browser.i18n.getMessage);
const page = askActiveTab();
const languageFor = languageLoader(async (file) =>
  (await fetch(browser.runtime.getURL(`models/${file}`))).arrayBuffer(),
);
void languageFor(null); // on its way while the page is read: most stories need it
const desk: Desk = {
  read: async (options) => (await page).read(options),
  digest: async (article) => {
    const known = await withLanguage(article);
    return digest(known, { language: await languageFor(known.lang) });
  },
  show: async (quote) => (await page).show(quote),
  loadSettings,
  saveSettings,
  version: browser.runtime.getManifest().version,
};

fitWindow(document.documentElement);
document.documentElement.lang = say('languageTag');
document.documentElement.dir = say('textDirection');
const app = document.getElementById('app');
if (app) render(<Popup desk={desk} words={{ say, locale: browser.i18n.getUILanguage() }} />, app);
