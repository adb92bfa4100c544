import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Quote } from '../src/model/quote.ts';
import { ok, type Result } from '../src/model/result.ts';
import { locate } from '../src/page/locate.ts';
import { flash } from '../src/page/paint.ts';

declare global {
  /** The words to show, handed over just before; taken once. */
  var ledeQuote: Quote | undefined;
  /** Ends the flash that is on, when the next one begins. */
  var ledeFlash: AbortController | undefined;
}

export default defineUnlistedScript((): Result<boolean> => {
  const quote = globalThis.ledeQuote;
  globalThis.ledeQuote = undefined;
  globalThis.ledeFlash?.abort();
  globalThis.ledeFlash = new AbortController();
  const range = quote && locate(document, quote);
  return ok(range ? flash(range, window, globalThis.ledeFlash.signal) : false);
});
