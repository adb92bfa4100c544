/** Bits of a hash that tell the entries of one bucket apart. */
const CHECK_BITS = 16;

/**
 * A set of hashes, frozen, in two arrays that are used as they lie in the file: bucket b holds the entries
 * `starts[b]` to `starts[b + 1]`, each known by the low 16 bits of its hash. The bucket is the hash's high bits, so
 * one of 65,536 strangers is taken for the entry beside it: harmless for weights and lists of names.
 */
export interface HashTable {
  /** One more than there are buckets, which are a power of two from 2 on. */
  readonly starts: Uint32Array;
  readonly checks: Uint16Array;
}

/** The number of the entry with this hash; -1 if there is none. */
export function entryOf({ starts, checks }: HashTable, hash: number): number {
  const bucket = bucketOf(hash, starts.length - 1);
  const check = checkOf(hash);
  const end = starts[bucket + 1] ?? 0;
  for (let entry = starts[bucket] ?? 0; entry < end; entry++) if (checks[entry] === check) return entry;
  return -1;
}

/** The bucket of a hash among `buckets`, a power of two from 2 on. */
export const bucketOf = (hash: number, buckets: number): number => hash >>> (Math.clz32(buckets) + 1);

/** What the entry of a hash is known by in its bucket. */
export const checkOf = (hash: number): number => hash & ((1 << CHECK_BITS) - 1);
