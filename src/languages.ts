import { actorWords } from './actors/words/en.ts';
import type { FigureWords } from './figures/figure-words.ts';
import { figureWords } from './figures/words/en.ts';
import type { Language } from './language.ts';
import { summaryWords } from './summary/words/en.ts';
import { textWords } from './text/words/en.ts';

const english: Language = {
  tag: 'en',
  text: textWords,
  figures: figureWords,
  actors: actorWords,
  summary: summaryWords,
};

/** The figure tables of the other languages, each a chunk of its own that is loaded when an article needs it. */
const FIGURE_TABLES: Readonly<Record<string, () => Promise<{ readonly figureWords: FigureWords }>>> = {
  de: () => import('./figures/words/de.ts'),
  es: () => import('./figures/words/es.ts'),
  fr: () => import('./figures/words/fr.ts'),
  it: () => import('./figures/words/it.ts'),
  pt: () => import('./figures/words/pt.ts'),
};

/**
 * The tables for `lang` (BCP 47, or `null` if unknown). English comes with the program. Of the other languages there
 * are figure tables; what a language has no table for is read with the English one, and so is a language without any.
 */
export async function languageFor(lang: string | null): Promise<Language> {
  const tag = lang?.toLowerCase().split('-')[0] ?? '';
  const load = FIGURE_TABLES[tag];
  if (!load) return english;
  const { figureWords: figures } = await load();
  return { ...english, tag, figures };
}
