/**
 * Words of the article as they are drawn: U+2060 before an em dash, so that no row begins with one. Only ever drawn,
 * never copied.
 */
export const drawn = (words: string): string => words.replaceAll('—', '\u2060—');
