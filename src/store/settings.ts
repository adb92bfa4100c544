import { browser } from '../browser.ts';
import { type Settings, settingsFrom } from '../model/settings.ts';

const KEY = 'settings';

/** The reader's settings; the defaults where none are kept. Rejects if the browser's storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY);
  return settingsFrom(kept[KEY]);
}

/** Keeps the settings. Rejects if the device is full. */
export const saveSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ [KEY]: settings });
