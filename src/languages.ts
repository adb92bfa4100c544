import { type NameModel, openModel } from './actors/tagger/model.ts';
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

/** Languages whose names a tagger has learnt, with its file in assets/models/. */
const MODELS: Readonly<Record<string, string>> = { en: 'actors-en.bin' };

/** Reads a model file whole: in the popup from the extension itself, in Node from disk. */
export type ModelReader = (file: string) => Promise<ArrayBuffer>;

/** The tables for a language (BCP 47; `null`, unknown, counts as English). */
export type LanguageLoader = (lang: string | null) => Promise<Language>;

/**
 * A loader of languages, which reads each model once. A language without tables gets the English ones, and without a
 * model the rules alone find its names.
 */
export function languageLoader(readModel: ModelReader): LanguageLoader {
  const models = new Map<string, Promise<NameModel>>();
  const modelFor = (tag: string): Promise<NameModel> | null => {
    const file = MODELS[tag];
    if (file === undefined) return null;
    const model = models.get(file) ?? readModel(file).then(openModel);
    models.set(file, model);
    return model;
  };
  return async (lang) => {
    const tag = lang?.toLowerCase().split('-')[0] || 'en';
    const [tables, model] = await Promise.all([tablesFor(tag), modelFor(tag)]);
    return { ...tables, actors: { ...tables.actors, model } };
  };
}

async function tablesFor(tag: string): Promise<Language> {
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
