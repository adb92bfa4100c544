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
