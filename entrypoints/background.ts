import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../src/browser.ts';
import { loadSettings, saveSettings } from '../src/store/settings.ts';

// Nothing lives here. After an install or an update the settings that were kept are written in the shape of this version.
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async () => saveSettings(await loadSettings()));
});
