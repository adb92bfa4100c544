import type { Language } from './language.ts';
import type { Article } from './model/article.ts';

/**
 * What Lede has words for. Each is one file in `languages/` that gathers its tables, a chunk that is loaded when an
 * article needs it; what a language has no table for it takes from the English ones.
 */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  de: () => import('./languages/de.ts'),
  en: () => import('./languages/en.ts'),
  es: () => import('./languages/es.ts'),
  fr: () => import('./languages/fr.ts'),
  it: () => import('./languages/it.ts'),
  pt: () => import('./languages/pt.ts'),
};

/** The tables for `lang` (BCP 47; `null`, unknown, counts as English). A language without tables gets the English ones. */
export async function languageFor(lang: string | null): Promise<Language> {
  const tag = lang?.toLowerCase().split('-')[0] || 'en';
  const load = LANGUAGES[tag];
  if (load) return (await load()).language;
  const { language: english } = await import('./languages/en.ts');
  return { ...english, tag, knowsNames: false };
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
