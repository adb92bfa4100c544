import { existsSync } from 'node:fs';
import places from '../../../tools/browsers.json' with { type: 'json' };
import type { BrowserName } from './browser.ts';

/**
 * Path of the installed browser: what the variable names (LEDE_CHROMIUM, LEDE_FIREFOX), else the first of the usual
 * places that is there. Throws a sentence saying what to install.
 */
export function findBrowser(browser: BrowserName): string {
  const { name, variable, package: debianPackage, places: usual } = places[browser];
  const found = process.env[variable] ?? usual.find((place) => existsSync(place));
  if (found && existsSync(found)) return found;
  throw new Error(
    `${name} was not found. Install it (Debian: apt-get install ${debianPackage}) or name its program in ${variable}.`,
  );
}
