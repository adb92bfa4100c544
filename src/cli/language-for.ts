import { languageLoader } from '../languages.ts';
import { readModel } from './read-model.ts';

/** The tables and the model of a language, as the command line loads them. */
export const languageFor = languageLoader(readModel);
