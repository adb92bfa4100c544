/**
 * Which blocks of a page stand in the expected text. A long block is in it if half of its runs of four words are; a
 * short one, whose words stand everywhere, only if it stands as it is between the places of its long neighbours.
 */

const WORD = /[\p{L}\p{N}_]+/gu;
/** Words in a run. */
const RUN = 4;
/** Words from which on a block's runs say enough. */
const LONG = 6;
/** Words that the expected text may have between two neighbours more than the page has. */
const SLACK = 40;

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** For each block 1 or 0: whether it stands in `expected`. */
export function blockLabels(blocks: readonly string[], expected: string): Uint8Array {
  const all = wordsOf(expected);
  const places = placesOfRuns(all);
  const own = blocks.map(wordsOf);
  const anchors = own.map((words) => (words.length >= LONG ? placeOf(words, places) : null));
  return Uint8Array.from(own, (words, index) => {
    if (words.length === 0) return 0;
    if (words.length >= LONG) return anchors[index] === null ? 0 : 1;
    return Number(standsBetween(words, all, windowAround(anchors, index, all.length)));
  });
}

function placesOfRuns(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const key = words.slice(at, at + RUN).join(' ');
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  return places;
}

/** Where a long block's words stand in the expected text: the first place of its first known run; `null` if too few are known. */
function placeOf(
  words: readonly string[],
  places: ReadonlyMap<string, number[]>,
): { start: number; end: number } | null {
  const runs = words.length - RUN + 1;
  const found: number[] = [];
  for (let at = 0; at < runs; at++) {
    const place = places.get(words.slice(at, at + RUN).join(' '))?.[0];
    if (place !== undefined) found.push(place - at);
  }
  if (found.length * 2 < runs) return null;
  const start = [...found].sort((a, b) => a - b)[found.length >> 1] ?? 0;
  return { start, end: start + words.length };
}

type Anchor = { start: number; end: number } | null;

function windowAround(anchors: readonly Anchor[], index: number, length: number): { start: number; end: number } {
  const before = anchors.slice(0, index).findLast((anchor) => anchor !== null);
  const after = anchors.slice(index + 1).find((anchor) => anchor !== null);
  if (!before && !after) return { start: 0, end: length };
  const start = before ? before.end - 1 : Math.max(0, (after?.start ?? 0) - SLACK);
  const end = after ? after.start + 1 : (before?.end ?? 0) + SLACK;
  return { start, end: Math.max(end, start) };
}

function standsBetween(
  words: readonly string[],
  all: readonly string[],
  { start, end }: { start: number; end: number },
): boolean {
  for (let at = Math.max(0, start); at + words.length <= Math.min(end, all.length); at++) {
    if (words.every((word, i) => all[at + i] === word)) return true;
  }
  return false;
}
