/** A table written as lines “value: word, two words, …”, as a map from word to value. */
export function table(lines: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const value = line.slice(0, colon).trim();
    for (const word of line.slice(colon + 1).split(',')) if (word.trim()) found.set(word.trim(), value);
  }
  return found;
}

/** The same with numbers for values. */
export const numberTable = (lines: string): Map<string, number> =>
  new Map([...table(lines)].map(([word, value]) => [word, Number(value)]));

/** Phrases parted by commas, as a set. */
export const phrases = (list: string): Set<string> => new Set(table(`x: ${list.replaceAll('\n', ' ')}`).keys());

/** Words parted by commas or blanks in order, with 1, 2, 3 …; alternatives for one place are parted by “/”. */
export const counted = (list: string, first = 1): Map<string, number> =>
  new Map(
    list
      .split(/[\s,]+/)
      .filter(Boolean)
      .flatMap((words, i) => words.split('/').map((word): [string, number] => [word, i + first])),
  );
