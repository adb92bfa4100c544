import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName, LaunchOptions, LedeBrowser } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Where `npm run build` puts the extension for each browser. */
const BUILT: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Starts the browser with the built Lede. Throws a sentence if it was not built or the browser is not installed. */
export function launch(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<LedeBrowser> {
  const extension = path.resolve(options.extension ?? BUILT[name]);
  if (!existsSync(path.join(extension, 'manifest.json'))) throw new Error(`Nothing in ${extension}: npm run build`);
  return name === 'chromium' ? launchChromium({ ...options, extension }) : launchFirefox({ ...options, extension });
}
