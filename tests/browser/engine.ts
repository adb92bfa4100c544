import { digest } from '../../src/digest.ts';
import { languageFor } from '../../src/languages.ts';
import type { Article } from '../../src/model/article.ts';

// Built as a script for a page: the engine outside of the extension.

const digestOf = async (article: Article): Promise<string> =>
  JSON.stringify(digest(article, { language: await languageFor(article.lang) }));

Object.assign(globalThis, { digestOf });
