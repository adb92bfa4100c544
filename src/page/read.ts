import { type Article, countWords } from '../model/article.ts';
import type { ReadOptions } from '../model/read-options.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Trace } from '../model/trace.ts';
import { examine } from './examine.ts';
import type { BlockView } from './filter/block-view.ts';
import { pageNotices } from './notices.ts';
import { evidenceOf } from './refusal/evidence.ts';
import { refusal } from './refusal/refuse.ts';
import type { Verdict } from './select.ts';
import { selectedText } from './selected-text.ts';

/** How a page is read, and who is told of each block that was dropped and why. */
interface ReadingOptions extends ReadOptions {
  readonly trace?: Trace;
}

/** UTF-16 units of text, scripts included, above which a page is not read. */
const LONGEST_PAGE = 10_000_000;
/** Elements and texts above which a page is not read. */
const MOST_NODES = 100_000;

/**
 * The article of a page, or why there is none. The page itself is never changed: Readability works on a clone, and its
 * verdict is carried back to the blocks of the page. `url` is the page's address; an empty one is unknown. Fails with
 * `not-an-article` and a reason of `PageKind`, or with `too-long`.
 */
export function readArticle(document: Document, url: string, options: ReadingOptions = {}): Result<Article> {
  const elements = [...document.querySelectorAll('*')];
  if (isTooLong(document, elements)) return fail({ code: 'too-long' });
  const examined = examine(document, url, elements);
  const { sources, title, page, verdicts, kept, metadata } = examined;
  if (options.selection) return selection(document, { title, ...metadata });
  const refused = refusal(evidenceOf(examined));
  if (refused && !options.anyway) return fail(refused);
  const text = kept.map((view) => view.text).join(BLOCK_BREAK);
  if (options.trace) traceDropped(verdicts, options.trace);
  const notices = pageNotices(sources, page.views, kept, url);
  return ok({ title, ...metadata, text, wordCount: countWords(text), ...(notices.length > 0 && { notices }) });
}

const BLOCK_BREAK = '\n\n';

function isTooLong(document: Document, elements: readonly Element[]): boolean {
  let nodes = 0;
  for (const element of elements) for (let child = element.firstChild; child; child = child.nextSibling) nodes++;
  const units = [...document.children].reduce((sum, element) => sum + (element.textContent ?? '').length, 0);
  return nodes > MOST_NODES || units > LONGEST_PAGE;
}

function selection(document: Document, metadata: Omit<Article, 'text' | 'wordCount'>): Result<Article> {
  const text = selectedText(document);
  if (text === '') return fail({ code: 'not-an-article', reason: 'no-selection' });
  return ok({ ...metadata, text, wordCount: countWords(text) });
}

/** UTF-16 units by which a dropped block is named. */
const NAMED_BY = 80;

function traceDropped(verdicts: readonly Verdict[], trace: Trace): void {
  let place = 0;
  for (const { view, reason } of verdicts) {
    if (reason === null) place += view.text.length + BLOCK_BREAK.length;
    else trace({ stage: 'page', verdict: 'dropped', reason, start: place, end: place, words: beginningOf(view) });
  }
}

const beginningOf = ({ text }: BlockView): string => text.slice(0, NAMED_BY);
