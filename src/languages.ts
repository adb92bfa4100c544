import { actorWords } from './actors/words/en.ts';
import { figureWords } from './figures/words/en.ts';
import type { Language } from './language.ts';
import type { Article } from './model/article.ts';
import { summaryWords } from './summary/words/en.ts';
import { detectLanguage } from './text/detect-language.ts';
import { textWords } from './text/words/en.ts';

/** English comes with the program; other languages will be chunks of their own, loaded when an article needs them. */
const english: Language = {
  tag: 'en',
  text: textWords,
  figures: figureWords,
  actors: actorWords,
  summary: summaryWords,
};

/** French has its own words for the summary; the other rooms read it with the English tables. */
const french = async (): Promise<Language> => {
  const { summaryWords } = await import('./summary/words/fr.ts');
  return { ...english, tag: 'fr', summary: summaryWords };
};

/** The tables for `lang` (BCP 47, or `null` if unknown). A language without tables is read with the English ones. */
export async function languageFor(lang: string | null): Promise<Language> {
  return lang?.toLowerCase().split('-')[0] === 'fr' ? french() : english;
}

/** `article` with the language that its words are in, where the page or the caller did not say which it is. */
export const withLanguage = (article: Article): Article =>
  article.lang === null ? { ...article, lang: detectLanguage(article.text) } : article;
