import type { Browser } from 'puppeteer-core';
import { callOf } from './popup.ts';

/** Runs functions with the rights of Firefox's own window: self-contained, arguments and answers as JSON. */
export type InWindow = <A extends readonly unknown[], T>(
  work: (...args: A) => T | Promise<T>,
  ...args: A
) => Promise<T>;

/** Opens the way into the first window of a Firefox that was started with -remote-allow-system-access. */
export async function enterWindow(browser: Browser): Promise<InWindow> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  return async (work, ...args) => {
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify({ value: await ${callOf(work, args)} })`,
      awaitPromise: true,
      target: { context },
    });
    const outcome = answer.result as CallOutcome;
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return JSON.parse(outcome.result.value).value;
  };
}

/** What WebDriver BiDi's script.callFunction answers (https://w3c.github.io/webdriver-bidi/#command-script-callFunction). */
type CallOutcome =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Puppeteer 25 has no public way to Firefox's own scope; its BiDi connection is there all the same. */
function connectionOf(browser: Browser): Connection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new Error('This puppeteer-core hides its BiDi connection.');
  }
  return connection as Connection;
}
