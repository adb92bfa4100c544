import type { Scan } from './scan.ts';

/** Whether the word at piece `at` looks like a plural noun: by its ending, less the known exceptions. */
export function isPluralNoun({ pieces, words }: Scan, at: number): boolean {
  const piece = pieces[at];
  if (piece?.kind !== 'word') return false;
  const word = piece.lower;
  if (words.plurals.has(word)) return true;
  if (words.hasCapitalNouns && !/^\p{Lu}/u.test(piece.text)) return false;
  if (word.length < 4 || words.singulars.has(word) || isFunctionWord(words, word)) return false;
  return (
    words.pluralEndings.some((ending) => word.endsWith(ending)) &&
    !words.singularEndings.some((ending) => word.endsWith(ending))
  );
}

/** Words that join and point and never name what is counted or measured. */
export function isFunctionWord(words: Scan['words'], word: string): boolean {
  return (
    words.prepositions.has(word) ||
    words.conjunctions.has(word) ||
    words.determiners.has(word) ||
    words.pronouns.has(word) ||
    words.auxiliaries.has(word)
  );
}
