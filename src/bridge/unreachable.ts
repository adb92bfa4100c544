import type { Failure } from '../model/result.ts';

/** Why a tab can't be read; the interface has a sentence for each. */
export type UnreachableReason = 'browser-page' | 'store' | 'pdf' | 'local-file' | 'no-grant' | 'gone' | 'unknown';

const BROWSER_PAGE =
  /^(?:about|brave|chrome|chrome-error|chrome-extension|devtools|edge|moz-extension|opera|resource|view-source|vivaldi):/;
const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];
// Chromium hides the address of pages it grants nothing on, so its own words have to do.
const SAYS_BROWSER_PAGE = /chrome:\/\/|chrome-extension:\/\/|about:|cannot be scripted|error page|webui/i;
const SAYS_STORE = /extensions gallery/i;
const SAYS_GONE = /no tab with id|invalid tab|tab was closed|frame .* was removed/i;

/**
 * The reason a browser refused to run our script in a tab.
 * @param url the tab's address, `undefined` where the browser does not tell
 * @param message what the browser said
 */
export function unreachable(url: string | undefined, message: string): Failure {
  return { code: 'page-unreachable', reason: reasonOf(url, message) };
}

function reasonOf(url: string | undefined, message: string): UnreachableReason {
  if (SAYS_GONE.test(message)) return 'gone';
  if (SAYS_STORE.test(message)) return 'store';
  if (url === undefined || url === '') return SAYS_BROWSER_PAGE.test(message) ? 'browser-page' : 'no-grant';
  if (BROWSER_PAGE.test(url)) return 'browser-page';
  if (STORES.some((store) => store.test(url))) return 'store';
  if (url.startsWith('file:')) return 'local-file';
  if (/\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return SAYS_BROWSER_PAGE.test(message) ? 'browser-page' : 'no-grant';
}
