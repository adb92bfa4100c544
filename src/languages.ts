import { actorWords } from './actors/words/en.ts';
import type { FigureWords } from './figures/figure-words.ts';
import { figureWords } from './figures/words/en.ts';
import type { Language } from './language.ts';
import type { Article } from './model/article.ts';
import type { SummaryWords } from './summary/summary-words.ts';
import { summaryWords } from './summary/words/en.ts';
import { textWords } from './text/words/en.ts';

const english: Language = {
  tag: 'en',
  knowsNames: true,
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
  if (tag === '' || tag === english.tag) return english;
  const own = OWN_TABLES[tag];
  const [figures, summary] = await Promise.all([own?.figures?.(), own?.summary?.()]);
  return {
    ...english,
    tag,
    knowsNames: false,
    figures: figures?.figureWords ?? english.figures,
    summary: summary?.summaryWords ?? english.summary,
  };
}

/** UTF-16 units that detection looks at: more cost time, fewer let one quotation in another language decide. */
const DETECTED_LENGTH = 4_000;

/**
 * `article` with the language that its words are in, where neither the page nor the caller said which it is; `null` stays
 * where the words do not tell. The detector (package eld, n-grams of 60 languages) is loaded only then.
 */
export async function withLanguage(article: Article): Promise<Article> {
  if (article.lang !== null) return article;
  const { eld } = await import('eld/extrasmall');
  const detected = eld.detect(article.text.slice(0, DETECTED_LENGTH));
  return detected.isReliable() ? { ...article, lang: detected.language } : article;
}
