import { summaryWords } from '../../src/summary/words/en.ts';
import { type Reading, read } from '../../src/text/reading.ts';
import { textWords } from '../../src/text/words/en.ts';
import { articleOf } from '../article-of.ts';

export const readingOf = (text: string, title: string | null = null): Reading =>
  read(articleOf(text, title), textWords);

export const words = summaryWords;
