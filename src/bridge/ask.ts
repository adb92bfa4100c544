import type { Scripting } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { Article } from '../model/article.ts';
import { fail, ok, type Result } from '../model/result.ts';
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
  const top: Place = { target: { tabId }, url };
  // Where the words stand: in the page, or in a frame of the same site when the page itself is no article.
  let place = top;
  return {
    async read(options = {}) {
      const question: Question = { file: '/read.js', argument: ['ledeReadOptions', options] };
      place = top;
      const own = await ask(top, question, isArticle);
      if (own.ok || own.error.code !== 'not-an-article') return own;
      const framed = await longestIn({ target: { tabId, allFrames: true }, url }, question);
      if (!framed) return own;
      place = { target: { tabId, frameIds: [framed.frameId] }, url };
      return ok(framed.article);
    },
    async show(quote) {
      await browser.scripting.insertCSS({ target: place.target, files: ['/assets/flash.css'] }).catch(() => {
        // Where the style can't go the script can't either, and its refusal says why.
      });
      return ask(place, { file: '/show.js', argument: ['ledeQuote', quote] }, isBoolean);
    },
  };
}

interface Place {
  readonly target: Scripting.InjectionTarget;
  readonly url: string | undefined;
}

interface Question {
  /** The built script whose `main` answers. */
  readonly file: string;
  /** Name and value of the global, in our own script world, that `main` takes its argument from. */
  readonly argument: readonly [name: string, value: unknown];
}

async function ask<T>(
  { target, url }: Place,
  question: Question,
  isValue: (value: unknown) => value is T,
): Promise<Result<T>> {
  try {
    const [injection] = await inject(target, question);
    // Firefox 153 answers nothing, and says nothing, on pages of its own such as about:support.
    if (!injection) return fail(unreachable(url, ''));
    return checkAnswer(injection.result, isValue) ?? fail({ code: 'page-unreachable', reason: 'unknown' });
  } catch (error) {
    return fail(unreachable(url, error instanceof Error ? error.message : String(error)));
  }
}

/** The longest article in the frames that the browser lets us into; `null` if none holds one. */
async function longestIn(
  { target }: Place,
  question: Question,
): Promise<{ readonly frameId: number; readonly article: Article } | null> {
  // A frame that goes while it is asked takes the answers of the others with it: then the page's own answer stands.
  const injections = await inject(target, question).catch(() => []);
  const articles = injections.flatMap(({ frameId, result }) => {
    const answer = checkAnswer(result, isArticle);
    return answer?.ok ? [{ frameId, article: answer.value }] : [];
  });
  return articles.reduce<(typeof articles)[number] | null>(
    (best, one) => (best && best.article.wordCount >= one.article.wordCount ? best : one),
    null,
  );
}

async function inject(
  target: Scripting.InjectionTarget,
  { file, argument }: Question,
): Promise<Scripting.InjectionResult[]> {
  await browser.scripting.executeScript({ target, func: handOver, args: [...argument] });
  return browser.scripting.executeScript({ target, files: [file] });
}

/** Runs in the page, where nothing of this file is in reach. */
function handOver(name: string, value: unknown): void {
  Object.assign(globalThis, { [name]: value });
}
