import { BEFORE, isOpen, OUTSIDE, TAGS } from './tags.ts';

/**
 * The best tags of a region (Viterbi 1967): `scores` holds what speaks for each tag of each token, TAGS a token,
 * `steps` what speaks for one tag (row) before another (column). No name reaches over either end. Of equals, the lowest
 * tag. Cost: linear in the tokens.
 */
export function decode(scores: Int32Array, steps: Int32Array): number[] {
  const best = new Int32Array(scores.length).fill(IMPOSSIBLE);
  const from = new Uint8Array(scores.length);
  for (let at = 0; at < scores.length; at++) {
    const tag = at % TAGS;
    for (const before of BEFORE[tag] ?? []) {
      const past = at < TAGS ? startAt(before) : (best[at - tag - TAGS + before] ?? IMPOSSIBLE);
      const score = past + (steps[TAGS * before + tag] ?? 0) + (scores[at] ?? 0);
      if (past === IMPOSSIBLE || score <= (best[at] ?? IMPOSSIBLE)) continue;
      best[at] = score;
      from[at] = before;
    }
  }
  return pathBack(best, from);
}

/** No path leads here: less than any sum of weights. */
const IMPOSSIBLE = -(2 ** 31);
const startAt = (before: number): number => (before === OUTSIDE ? 0 : IMPOSSIBLE);

function pathBack(best: Int32Array, from: Uint8Array): number[] {
  const last = best.length - TAGS;
  let tag = OUTSIDE;
  for (let other = 0; other < TAGS; other++)
    if (!isOpen(other) && (best[last + other] ?? IMPOSSIBLE) > (best[last + tag] ?? IMPOSSIBLE)) tag = other;
  const tags: number[] = [];
  for (let at = last; at >= 0; at -= TAGS) {
    tags.push(tag);
    tag = from[at + tag] ?? OUTSIDE;
  }
  return tags.reverse();
}
