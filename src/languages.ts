import { actorWords } from './actors/words/en.ts';
import type { FigureWords } from './figures/figure-words.ts';
import { figureWords } from './figures/words/en.ts';
import type { Language } from './language.ts';
import type { Article } from './model/article.ts';
import type { SummaryWords } from './summary/summary-words.ts';
import { summaryWords } from './summary/words/en.ts';
import { detectLanguage } from './text/detect-language.ts';
import { textWords } from './text/words/en.ts';

const english: Language = {
  tag: 'en',
  text: textWords,
  figures: figureWords,
  actors: actorWords,
  summary: summaryWords,
};

/** The tables a language has of its own beside the English ones, each a chunk that is loaded when an article needs it. */
interface OwnTables {
  readonly figures?: () => Promise<{ readonly figureWords: FigureWords }>;
  readonly summary?: () => Promise<{ readonly summaryWords: SummaryWords }>;
}

const OWN_TABLES: Readonly<Record<string, OwnTables>> = {
  de: { figures: () => import('./figures/words/de.ts') },
  es: { figures: () => import('./figures/words/es.ts') },
  fr: { figures: () => import('./figures/words/fr.ts'), summary: () => import('./summary/words/fr.ts') },
  it: { figures: () => import('./figures/words/it.ts') },
  pt: { figures: () => import('./figures/words/pt.ts') },
};

/**
 * The tables for `lang` (BCP 47, or `null` if unknown). English comes with the program. What a language has no table
 * for is read with the English one, and so is a language without any.
 */
export async function languageFor(lang: string | null): Promise<Language> {
  const tag = lang?.toLowerCase().split('-')[0] ?? '';
  const own = OWN_TABLES[tag];
  if (!own) return english;
  const [figures, summary] = await Promise.all([own.figures?.(), own.summary?.()]);
  return {
    ...english,
    tag,
    figures: figures?.figureWords ?? english.figures,
    summary: summary?.summaryWords ?? english.summary,
  };
}

/** `article` with the language that its words are in, where the page or the caller did not say which it is. */
export const withLanguage = (article: Article): Article =>
  article.lang === null ? { ...article, lang: detectLanguage(article.text) } : article;
