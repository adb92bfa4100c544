import { type ActorTables, findActors } from '../../src/actors/find.ts';
import { languageFor } from '../../src/cli/language-for.ts';
import type { Actor } from '../../src/model/digest.ts';
import { read } from '../../src/text/reading.ts';
import { articleOf } from '../article-of.ts';

const english = await languageFor('en');

/** The actors of an English text, for tests. */
export const actorsIn = (text: string, title: string | null = null): Actor[] => find(text, title, english.actors);

/** The actors that the rules alone find, as in a language without a model. */
export const actorsByRules = (text: string): Actor[] => find(text, null, { ...english.actors, model: null });

const find = (text: string, title: string | null, tables: ActorTables): Actor[] =>
  findActors(read(articleOf(text, title), english.text), tables, undefined);
