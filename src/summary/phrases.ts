import type { SummaryWords } from './summary-words.ts';

/**
 * A pattern for any of `phrases`, as words of their own; longer phrases win. `null` for an empty list, which matches
 * nothing. A phrase that ends on a sign (“photo:”) needs no word boundary behind it.
 */
export function phrasePattern(phrases: readonly string[], flags: string, before = '', after = ''): RegExp | null {
  if (phrases.length === 0) return null;
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const choices = longestFirst.map(
    (phrase) => escapeForPattern(phrase).replaceAll(' ', '\\s{1,3}') + boundaryAfter(phrase),
  );
  return new RegExp(`${before}(?:${choices.join('|')})${after}`, flags);
}

const boundaryAfter = (phrase: string): string => (/[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '');

const escapeForPattern = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const LONGEST_PHRASE = 5; // words

/** Whether `spelled`, the words of a sentence in lower case, begin with one of `phrases`. */
export function beginsWith(spelled: readonly string[], phrases: ReadonlySet<string>): boolean {
  if (phrases.size === 0) return false;
  let opening = '';
  return spelled.slice(0, LONGEST_PHRASE).some((word) => {
    opening = opening ? `${opening} ${word}` : word;
    return phrases.has(opening);
  });
}

/** Remembers what was made for a table of words: patterns are built once for each language, not for each article. */
export function oncePerTable<T>(make: (words: SummaryWords) => T): (words: SummaryWords) => T {
  const made = new WeakMap<SummaryWords, { readonly value: T }>();
  return (words) => {
    const known = made.get(words) ?? { value: make(words) };
    made.set(words, known);
    return known.value;
  };
}
