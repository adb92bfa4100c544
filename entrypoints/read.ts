import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Article } from '../src/model/article.ts';
import type { ReadOptions } from '../src/model/read-options.ts';
import { fail, type Result } from '../src/model/result.ts';
import { readArticle } from '../src/page/read.ts';

// Set by the function injected just before, in the same isolated world, and gone once it was read.
const globals: typeof globalThis & { ledeReadOptions?: ReadOptions } = globalThis;

function readThisPage(): Result<Article> {
  const options = globals.ledeReadOptions ?? {};
  delete globals.ledeReadOptions;
  // Chromium lets scripts into the shell of its PDF viewer, where there is nothing to read.
  if (document.contentType === 'application/pdf') return fail({ code: 'page-unreachable', reason: 'pdf' });
  try {
    return readArticle(document, location.href, options);
  } catch {
    // What is thrown here would reach the popup as an empty answer (Chromium), so it becomes a coded one.
    return fail({ code: 'page-unreachable', reason: 'unreadable' });
  }
}

export default defineUnlistedScript(readThisPage);
