import { findActors } from '../../src/actors/find.ts';
import { actorWords } from '../../src/actors/words/en.ts';
import type { Actor } from '../../src/model/digest.ts';
import { read } from '../../src/text/reading.ts';
import { textWords } from '../../src/text/words/en.ts';
import { articleOf } from '../article-of.ts';

/** The actors of an English text, for tests. */
export const actorsIn = (text: string, title: string | null = null): Actor[] =>
  findActors(read(articleOf(text, title), textWords), actorWords, undefined);
