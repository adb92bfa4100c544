import { browser } from '../browser.ts';
import { fail, type Result } from '../model/result.ts';
import { checkAnswer, isArticle, isBoolean } from './check-answer.ts';
import type { PageApi } from './page-api.ts';
import { unreachable } from './unreachable.ts';

/** Asks the tab that is in front in this window. The browser allows it only after a press on the toolbar button. */
export async function askActiveTab(): Promise<PageApi> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return askTab(tab?.id ?? browser.tabs.TAB_ID_NONE, tab?.url);
}

/** The page interface of one tab. `url` is what the browser tells of its address; it names the reason of a refusal. */
export function askTab(tabId: number, url: string | undefined): PageApi {
  const page: Page = { tabId, url };
  return {
    read: (options = {}) => ask(page, { file: '/read.js', argument: ['ledeReadOptions', options] }, isArticle),
    async show(quote) {
      await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/flash.css'] }).catch(() => {
        // Where the style can't go the script can't either, and its refusal says why.
      });
      return ask(page, { file: '/show.js', argument: ['ledeQuote', quote] }, isBoolean);
    },
  };
}

interface Page {
  readonly tabId: number;
  readonly url: string | undefined;
}

interface Question {
  /** The built script whose `main` answers. */
  readonly file: string;
  /** Name and value of the global, in our own script world, that `main` takes its argument from. */
  readonly argument: readonly [name: string, value: unknown];
}

async function ask<T>(
  { tabId, url }: Page,
  { file, argument }: Question,
  isValue: (value: unknown) => value is T,
): Promise<Result<T>> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, func: handOver, args: [...argument] });
    const [injection] = await browser.scripting.executeScript({ target, files: [file] });
    // Firefox 153 answers nothing, and says nothing, on pages of its own such as about:support.
    if (!injection) return fail(unreachable(url, ''));
    return checkAnswer(injection.result, isValue) ?? fail({ code: 'page-unreachable', reason: 'unknown' });
  } catch (error) {
    return fail(unreachable(url, error instanceof Error ? error.message : String(error)));
  }
}

/** Runs in the page, where nothing of this file is in reach. */
function handOver(name: string, value: unknown): void {
  Object.assign(globalThis, { [name]: value });
}
