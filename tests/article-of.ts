import type { Article } from '../src/model/article.ts';
import { bareArticle } from '../tools/train/bare-article.ts';

/** A bare article around `text`, for tests. */
export const articleOf = (text: string, title: string | null = null): Article => ({ ...bareArticle(text), title });
