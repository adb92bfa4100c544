/**
 * How a name is compared: lower case, curly apostrophes straight, without full stops, so that “U.S.” and “U. S.” are
 * “us” and “St. Louis” is “st louis”.
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (!/[’. ]/.test(lower)) return lower; // most words: an article has thousands
  return lower
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .replace(/(?<!\p{L})(\p{L}) (?=\p{L}(?!\p{L}))/gu, '$1');
}

/** A list of names or phrases parted by commas or line ends, as a set of keys. */
export const nameList = (names: string): ReadonlySet<string> =>
  new Set(
    names
      .split(/[,\n]/)
      .map((name) => nameKey(name.trim()))
      .filter(Boolean),
  );
