/** Hash of the empty text: FNV-1a, 32 bits. */
export const EMPTY_HASH = 0x811c9dc5;

/** Hash of `text` behind what `seed` is the hash of. The same in every engine: integers of 32 bits. */
export function hashText(text: string, seed: number = EMPTY_HASH): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One number out of a form of feature and what it was filled with. */
export function mix(form: number, a: number, b = 0): number {
  let hash = Math.imul(a ^ Math.imul(form + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
