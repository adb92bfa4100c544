import type { HashTable } from './hash-table.ts';
import { TAGS } from './tags.ts';

/**
 * What the tagger has learnt, as views of one file: nothing is parsed or copied. All numbers are whole, so that every
 * engine adds up the same.
 */
export interface NameModel {
  /** The features that count for something. */
  readonly features: HashTable;
  /** For each feature, TAGS numbers: how much it speaks for each tag. */
  readonly weights: Int8Array;
  /** TAGS × TAGS: how much one tag (row) speaks for the next (column). */
  readonly steps: Int32Array;
  /** Names of cities, countries and people. */
  readonly lists: HashTable;
  /** For each of them, one bit for each list that has it. */
  readonly listFlags: Uint8Array;
}

/** The file begins with these numbers of 32 bits, little-endian: format, buckets, features, list buckets, list names. */
const HEADER = 5;
/** Told apart from files of another make; changes when the features do. */
export const MODEL_FORMAT = 0x4c4e_0001;

/** How many there are of everything in a model file. */
interface Counts {
  readonly buckets: number;
  readonly features: number;
  readonly listBuckets: number;
  readonly names: number;
}

/** Opens a model file. Throws if the bytes are of another format: the file and the code come from one build. */
export function openModel(file: ArrayBuffer): NameModel {
  const [format, buckets = 0, features = 0, listBuckets = 0, names = 0] = new Uint32Array(file, 0, HEADER);
  if (format !== MODEL_FORMAT) throw new Error(`Not a model of format ${MODEL_FORMAT}: ${format}`);
  return viewsOf(file, { buckets, features, listBuckets, names });
}

/** An empty model with room for so many entries, and the file it lies in: what the trainer fills. */
export function emptyModel(counts: Counts): { readonly file: ArrayBuffer; readonly model: NameModel } {
  const { buckets, features, listBuckets, names } = counts;
  const words = HEADER + buckets + 1 + listBuckets + 1 + TAGS * TAGS;
  const file = new ArrayBuffer(4 * words + 2 * (features + names) + TAGS * features + names);
  new Uint32Array(file, 0, HEADER).set([MODEL_FORMAT, buckets, features, listBuckets, names]);
  return { file, model: viewsOf(file, counts) };
}

/** The widest numbers lie first, so that each view begins where its width allows. */
function viewsOf(file: ArrayBuffer, { buckets, features, listBuckets, names }: Counts): NameModel {
  let at = 4 * HEADER;
  const next = <T>(
    View: new (file: ArrayBuffer, at: number, length: number) => T,
    width: number,
    length: number,
  ): T => {
    const view = new View(file, at, length);
    at += width * length;
    return view;
  };
  const starts = next(Uint32Array, 4, buckets + 1);
  const listStarts = next(Uint32Array, 4, listBuckets + 1);
  const steps = next(Int32Array, 4, TAGS * TAGS);
  const checks = next(Uint16Array, 2, features);
  const listChecks = next(Uint16Array, 2, names);
  const weights = next(Int8Array, 1, TAGS * features);
  const listFlags = next(Uint8Array, 1, names);
  return { features: { starts, checks }, weights, steps, lists: { starts: listStarts, checks: listChecks }, listFlags };
}
