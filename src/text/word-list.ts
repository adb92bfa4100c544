/** A word list written as lines or blanks, as a set. Lists are data: sorted, one entry a line where that reads better. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
