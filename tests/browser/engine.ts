import { digest } from '../../src/digest.ts';
import { languageLoader } from '../../src/languages.ts';
import type { Article } from '../../src/model/article.ts';

// Built as a script for a page: the engine outside of the extension. The model is handed in, in base 64.

async function digestOf(article: Article, model: string): Promise<string> {
  const languageFor = languageLoader(async () => Uint8Array.from(atob(model), (byte) => byte.charCodeAt(0)).buffer);
  return JSON.stringify(digest(article, { language: await languageFor(article.lang) }));
}

Object.assign(globalThis, { digestOf });
