import type { Article } from '../model/article.ts';
import type { FigureWords } from './figure-words.ts';
import { publishedDay } from './relative-dates.ts';
import type { ArticleContext } from './scan.ts';

/**
 * What the whole article says about its numbers: whose dollar a plain “$” is (only where the article says so, else
 * the American), whether “pounds” are money, whose rupees and pesos it counts.
 */
export function contextOf({ text, publishedTime }: Article, words: FigureWords): ArticleContext {
  const says = (pattern: RegExp | undefined): boolean => pattern?.test(text) ?? false;
  const first = (patterns: readonly (readonly [RegExp, string])[]): string | undefined =>
    patterns.find(([pattern]) => says(pattern))?.[1];
  return {
    dollar: first(words.dollarHints) ?? 'USD',
    hasPoundMoney: says(words.poundMoney),
    rupee: first(words.rupeeHints) ?? 'INR',
    peso: first(words.pesoHints) ?? null,
    published: publishedDay(publishedTime),
  };
}
